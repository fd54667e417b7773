import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FileRecord, FileTimes } from './wire';

const TEXT_EXTENSIONS: ReadonlySet<string> = new Set([
	'.md', '.txt', '.json', '.css', '.js', '.canvas', '.base', '.csv', '.yml', '.yaml', '.html', '.svg',
]);

/** Reads the file on disk at `file` as the page gets it under `path`. Throws what the file system throws. */
export async function readRecord(file: string, path: string): Promise<FileRecord> {
	const bytes = await readFile(file);
	return { path, ...contents(path, bytes), ...fileTimes(await stat(file)) };
}

/** The times of a file in whole milliseconds, as Obsidian gives them. */
export function fileTimes(stats: Stats): FileTimes {
	return { ctime: Math.round(stats.birthtimeMs), mtime: Math.round(stats.mtimeMs), size: stats.size };
}

function contents(path: string, bytes: Buffer): Pick<FileRecord, 'text' | 'base64'> {
	const isText = TEXT_EXTENSIONS.has(extname(path).toLowerCase());
	// Buffer keeps a byte order mark, which TextDecoder drops.
	const text = isText ? { text: bytes.toString('utf8') } : {};
	return isText && isUtf8(bytes) ? text : { ...text, base64: bytes.toString('base64') };
}
