import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The folder of the project. */
export const PROJECT = resolve(__dirname, '../../..');

/** main.ts and all TypeScript files below `src`, relative, with `/` between their parts. */
export function sourceFiles(): readonly string[] {
	const below = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
	return ['main.ts', ...below.map((path) => `src/${path.split(sep).join('/')}`)].filter((path) => /\.tsx?$/.test(path));
}

/** The text of a file of the project. */
export function readProject(path: string): string {
	return readFileSync(join(PROJECT, path), 'utf8');
}

/** Its contents, read as JSON. */
export function readProjectJson<T>(path: string): T {
	return JSON.parse(readProject(path)) as T;
}
