import { realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copyVault, type TemporaryFolder } from './copy-vault';
import type { Faults } from './faults';
import { codeOf } from './http-problem';
import { PROJECT } from './page-files';
import { serveVault } from './vault-server';

/** The vault that is shown where none is named. */
export const SAMPLE_VAULT = join(PROJECT, 'host/sample-vault');

export interface HostOptions {
	/** Folder of the vault; the sample vault where it is left out. */
	readonly vault?: string | undefined;
	/** True to work on the folder itself instead of a copy. */
	readonly write?: boolean;
	/** 0, or left out, for any port that is free. */
	readonly port?: number;
	/** For tests: what is to go wrong. */
	readonly faults?: Faults;
}

export interface Host {
	/** Address of the page, with a slash at the end. */
	readonly url: string;
	/** Real path of the folder that is worked on: the copy, unless `write` was asked for. */
	readonly vaultFolder: string;
	/** Stops serving and removes the copy. May be called again. */
	readonly close: () => Promise<void>;
}

/** What went wrong, in words for whoever started the host. */
export class StartError extends Error {}

/**
 * Serves the page over a vault, on loopback. The plugin and the page must have been built before.
 * Throws a StartError where the folder is none or the port is taken.
 */
export async function startHost({ vault = SAMPLE_VAULT, write = false, port = 0, faults = {} }: HostOptions): Promise<Host> {
	const original = await folderAt(vault);
	const { folder, remove } = write ? untouched(original) : await copyVault(original);
	try {
		const server = await serveVault({ root: folder, name: basename(original), write: write ? 'folder' : 'copy', port, faults });
		const close = once(async () => {
			await server.close();
			await remove();
		});
		return { url: server.url, vaultFolder: folder, close };
	} catch (error) {
		await remove();
		throw codeOf(error) === 'EADDRINUSE' ? new StartError(`Port ${String(port)} is in use. Name another one with --port.`) : error;
	}
}

async function folderAt(path: string): Promise<string> {
	const isFolder = await stat(path).then((stats) => stats.isDirectory(), () => false);
	if (!isFolder) throw new StartError(`There is no folder ${path}.`);
	return realpath(path);
}

function untouched(folder: string): TemporaryFolder {
	return { folder, remove: () => Promise.resolve() };
}

function once(task: () => Promise<void>): () => Promise<void> {
	let run: Promise<void> | undefined;
	return () => (run ??= task());
}
