import { join, resolve } from 'node:path';
import { HttpProblem } from './http-problem';

/** The folder of the project, from which the plugin, the page and the fonts are served. */
export const PROJECT = resolve(__dirname, '../..');

// No part begins with a dot, so none leads upwards or to a hidden file.
const SAFE_PART = /^[\w@-][\w.@-]*$/;

const FONT_FOLDER = /^\/fonts\/([^/]+)\/(.+)$/;

/** The file of the project, absolute, that a path of the address names. Throws an HttpProblem 404 where it names none. */
export function pageFile(pathname: string): string {
	const path = relativeFile(pathname);
	if (path === null || !path.split('/').every((part) => SAFE_PART.test(part))) throw new HttpProblem(404, 'There is no such page.');
	return join(PROJECT, path);
}

function relativeFile(pathname: string): string | null {
	if (pathname === '/') return 'host/page/index.html';
	if (pathname === '/host.js' || pathname === '/host.js.map') return `host/out${pathname}`;
	if (pathname === '/api/plugin/main.js') return 'main.js';
	if (pathname.startsWith('/page/')) return `host${pathname}`;
	const font = FONT_FOLDER.exec(pathname);
	return font ? `node_modules/@fontsource/${font[1] ?? ''}/${font[2] ?? ''}` : null;
}
