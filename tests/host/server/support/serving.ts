import { request as httpRequest } from 'node:http';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EventSource } from './event-source';
import type { Faults } from '../../../../host/server/faults';
import { startHost } from '../../../../host/server/start-host';
import type { VaultSnapshot } from '../../../../host/server/wire';

/** A vault in a temporary folder, served as it is, and what a page would do with it. */
export interface Serving {
	readonly folder: string;
	/** A folder beside the vault, where nothing of it may ever arrive. */
	readonly outside: string;
	readonly url: string;
	call(method: string, path: string, options?: CallOptions): Promise<Answer>;
	vault(): Promise<VaultSnapshot>;
	listen(): Promise<EventSource>;
	end(): Promise<void>;
}

export interface CallOptions {
	readonly body?: string | Buffer;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
	readonly status: number;
	readonly type: string;
	readonly text: string;
}

/** Serves a vault that holds these files. */
export async function serve(files: Readonly<Record<string, string | Buffer>> = {}, faults: Faults = {}): Promise<Serving> {
	const parent = await realpath(await mkdtemp(join(tmpdir(), 'host-test-')));
	const [folder, outside] = [join(parent, 'vault'), join(parent, 'outside')];
	await Promise.all([folder, outside].map((path) => mkdir(path)));
	for (const [path, contents] of Object.entries(files)) await put(join(folder, path), contents);
	const host = await startHost({ vault: folder, write: true, faults });
	const pages: EventSource[] = [];
	return {
		folder,
		outside,
		url: host.url,
		call: (method, path, options) => call(host.url, method, path, options),
		vault: async () => JSON.parse((await call(host.url, 'GET', '/api/vault')).text) as VaultSnapshot,
		listen: async () => {
			const page = await EventSource.open(`${host.url}api/events`);
			pages.push(page);
			return page;
		},
		end: async () => {
			for (const page of pages) page.close();
			await host.close();
			await rm(parent, { recursive: true, force: true });
		},
	};
}

/** The address of a file in the API. */
export function fileAt(path: string, more: Readonly<Record<string, string>> = {}): string {
	return `/api/file?${new URLSearchParams({ path, ...more }).toString()}`;
}

async function put(file: string, contents: string | Buffer): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, contents);
}

// Not `fetch`, which takes no Host header and no method of one's own.
function call(url: string, method: string, path: string, { body, headers }: CallOptions = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const options = { method, headers: { ...(method === 'GET' ? {} : { 'x-weekly-host': '1' }), ...headers } };
		const request = httpRequest(new URL(path, url), options, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => { text += part; });
			response.on('end', () => { resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }); });
		});
		request.on('error', reject).end(body);
	});
}
