import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { EventStream } from './event-stream';
import { meetFaults, type Faults } from './faults';
import { readRecord } from './file-record';
import { HttpProblem } from './http-problem';
import type { InOrder } from './in-order';
import { pageFile, PROJECT } from './page-files';
import { replyFile, replyJson } from './reply';
import { requestBody } from './request-body';
import { placeInVault } from './vault-boundary';
import { deleteEntry, makeFolder, moveEntry, putFile } from './vault-changes';
import { vaultSnapshot } from './vault-snapshot';
import type { FileRecord, VaultSnapshot } from './wire';

/** What the routes work on. */
export interface Served extends Pick<VaultSnapshot, 'name' | 'write'> {
	/** Real path of the vault folder. */
	readonly root: string;
	readonly inOrder: InOrder;
	readonly events: EventStream;
	readonly faults: Faults;
}

/** Answers one request that has passed the gate. Throws where it cannot. */
export async function route(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://localhost');
	if (url.pathname === '/api/file' && request.method === 'GET') replyJson(response, await file(served, url.searchParams));
	else if (url.pathname === '/api/file') await change(served, request, url.searchParams).then((answer) => { replyJson(response, answer); });
	else if (request.method !== 'GET') throw new HttpProblem(405, 'This address can only be read.');
	else if (url.pathname === '/api/vault') replyJson(response, await vault(served));
	else if (url.pathname === '/api/events') served.events.add(response);
	else if (url.pathname === '/api/plugin') replyJson(response, await plugin());
	// Browsers ask for it unasked, and a missing one would stand as an error in the page's log.
	else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
	else await servePage(url.pathname, response);
}

async function vault({ root, name, write, inOrder }: Served): Promise<VaultSnapshot> {
	return inOrder(async () => ({ name, write, ...(await vaultSnapshot(root)) }));
}

async function plugin(): Promise<{ readonly manifest: unknown; readonly css: string }> {
	const [manifest, css] = await Promise.all(['manifest.json', 'styles.css'].map((name) => readFile(join(PROJECT, name), 'utf8')));
	return { manifest: JSON.parse(manifest ?? 'null') as unknown, css: css ?? '' };
}

/** A file as it stands now: behind all changes that were asked for before. */
async function file({ root, inOrder }: Served, query: URLSearchParams): Promise<FileRecord> {
	const path = query.get('path') ?? '';
	return inOrder(async () => readRecord((await placeInVault(root, path)).target, path));
}

async function servePage(pathname: string, response: ServerResponse): Promise<void> {
	const served = pageFile(pathname);
	replyFile(response, served, await readFile(served));
}

async function change({ root, inOrder, faults }: Served, request: IncomingMessage, query: URLSearchParams): Promise<unknown> {
	const run = CHANGES.get(request.method ?? '');
	if (!run) throw new HttpProblem(405, 'A file can be written (PUT), deleted, made a folder (MKCOL) or moved (MOVE).');
	const path = query.get('path') ?? '';
	const body = await requestBody(request);
	return inOrder(async () => {
		await meetFaults(faults, path);
		return (await run(root, path, query, body)) ?? {};
	});
}

type Change = (root: string, path: string, query: URLSearchParams, body: Buffer) => Promise<unknown>;

const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
	['PUT', (root, path, query, body) => putFile(root, path, body, query.get('create') === '1')],
	['DELETE', (root, path) => deleteEntry(root, path)],
	['MKCOL', (root, path) => makeFolder(root, path)],
	['MOVE', (root, path, query) => moveEntry(root, path, query.get('to') ?? '')],
]);
