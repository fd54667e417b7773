import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem';

/** Name of the header that a page of another origin cannot send without being asked first, and is then refused. */
export const HOST_HEADER = 'x-weekly-host';

/**
 * Throws an HttpProblem 403 unless a request comes from a page that this server itself gave out:
 * by its Host header, against names that are made to resolve to this machine; and, for all that is no mere reading,
 * by a header of our own.
 */
export function checkRequest({ method, headers, socket }: IncomingMessage): void {
	const port = String(socket.localPort);
	const ownNames = [`localhost:${port}`, `127.0.0.1:${port}`];
	if (!ownNames.includes(headers.host ?? '')) throw new HttpProblem(403, 'This server answers under its own address alone.');
	const reads = method === 'GET' || method === 'HEAD';
	if (!reads && headers[HOST_HEADER] !== '1') throw new HttpProblem(403, `Changes need the header ${HOST_HEADER}: 1.`);
}
