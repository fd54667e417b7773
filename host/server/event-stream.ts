import type { ServerResponse } from 'node:http';
import type { VaultEvent } from './wire';

/** The open pages, each of which hears every event as a server-sent message. */
export class EventStream {
	private readonly pages = new Set<ServerResponse>();

	add(page: ServerResponse): void {
		page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		// A comment, so that the page learns at once that it is connected.
		page.write(':\n\n');
		this.pages.add(page);
		page.on('close', () => this.pages.delete(page));
	}

	send(event: VaultEvent): void {
		const message = `data: ${JSON.stringify(event)}\n\n`;
		for (const page of this.pages) page.write(message);
	}

	close(): void {
		for (const page of this.pages) page.end();
	}
}
