import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem';

const MAX_BYTES = 256 * 1024 * 1024;

/** All bytes of a request's body. Throws an HttpProblem 413 beyond 256 MB, and 400 where the page hung up half-way. */
export async function requestBody(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > MAX_BYTES) throw new HttpProblem(413, 'The file is too large.');
		parts.push(part);
	}
	if (!request.complete) throw new HttpProblem(400, 'The request broke off.');
	return Buffer.concat(parts);
}
