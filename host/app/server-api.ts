import type { FileStats, PluginManifest } from 'obsidian';
import type { OutsideChange, Snapshot, SnapshotFile } from '../obsidian/vault/disk';

export interface VaultAnswer extends Snapshot {
	/** Whether the page works on the folder itself or on a copy of it. */
	readonly write: 'copy' | 'folder';
}

export interface PluginAnswer {
	readonly manifest: PluginManifest;
	readonly css: string;
	readonly code: string;
}

export type Method = 'PUT' | 'DELETE' | 'MKCOL' | 'MOVE';

export async function fetchVault(): Promise<VaultAnswer> {
	return (await ask('/api/vault')).json() as Promise<VaultAnswer>;
}

export async function fetchPlugin(): Promise<PluginAnswer> {
	const [about, code] = await Promise.all([ask('/api/plugin'), ask('/api/plugin/main.js')]);
	return { ...((await about.json()) as Omit<PluginAnswer, 'code'>), code: await code.text() };
}

/** A file as it stands on the disk now. */
export async function fetchFile(path: string): Promise<SnapshotFile> {
	return (await ask(`/api/file?${new URLSearchParams({ path })}`)).json() as Promise<SnapshotFile>;
}

/** Changes the disk. The answer of a write holds the file's new times and size. */
export async function change(method: Method, query: Readonly<Record<string, string>>, body?: string | ArrayBuffer): Promise<FileStats> {
	const answer = await ask(`/api/file?${new URLSearchParams(query)}`, {
		method,
		headers: { 'x-weekly-host': '1' },
		// So that the last save of a page that is being left arrives. Browsers refuse it for more than 64 kB.
		keepalive: typeof body === 'string' && body.length < 20_000,
		...(body === undefined ? {} : { body }),
	});
	return answer.json() as Promise<FileStats>;
}

/** Calls for each change that reaches the disk, whoever made it. The answer ends it. */
export function listen(listener: (change: OutsideChange) => void): () => void {
	const events = new EventSource('/api/events');
	events.onmessage = ({ data }) => listener(JSON.parse(String(data)) as OutsideChange);
	return () => events.close();
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
	const answer = await fetch(path, init);
	if (!answer.ok) throw new Error(await problemOf(answer));
	return answer;
}

async function problemOf(answer: Response): Promise<string> {
	const text = await answer.text();
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null && 'error' in body) return String(body.error);
	} catch {
		// The server answers in JSON; whatever else comes is shown as it is.
	}
	return text || `${answer.status} ${answer.statusText}`;
}
