import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { problemOf } from './http-problem';
import type { ProblemBody } from './wire';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.map': 'application/json',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
};

const HEADERS = {
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	// A page of another origin must neither frame the vault nor load parts of it.
	'content-security-policy': 'frame-ancestors \'none\'',
	'cross-origin-resource-policy': 'same-origin',
};

/** Answers with a value as JSON. */
export function replyJson(response: ServerResponse, value: unknown, status = 200): void {
	response.writeHead(status, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Answers with a file's bytes, its media type taken from the name. */
export function replyFile(response: ServerResponse, name: string, bytes: Uint8Array): void {
	const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
	response.writeHead(200, { ...HEADERS, 'content-type': type }).end(bytes);
}

/** Answers with what went wrong, unless an answer has begun already. */
export function replyProblem(response: ServerResponse, thrown: unknown): void {
	const { status, message } = problemOf(thrown);
	if (response.headersSent) response.destroy();
	else replyJson(response, { error: message } satisfies ProblemBody, status);
}
