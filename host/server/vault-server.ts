import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventStream } from './event-stream';
import type { Faults } from './faults';
import { checkRequest } from './gate';
import { inOrder } from './in-order';
import { replyProblem } from './reply';
import { route, type Served } from './routes';
import { VaultEvents } from './vault-events';

// Loopback alone: the vault is nobody else's business.
const ADDRESS = '127.0.0.1';

export interface VaultServerOptions extends Pick<Served, 'root' | 'name' | 'write'> {
	/** 0 for any port that is free. */
	readonly port: number;
	readonly faults?: Faults;
}

export interface VaultServer {
	/** Address of the page, with a slash at the end. */
	readonly url: string;
	/** Ends when nothing of the server is left running. */
	close(): Promise<void>;
}

/** Serves a vault folder and the page that shows it. Throws what listening throws, such as EADDRINUSE. */
export async function serveVault({ port, faults = {}, ...vault }: VaultServerOptions): Promise<VaultServer> {
	const pages = new EventStream();
	const served: Served = { ...vault, faults, events: pages, inOrder: inOrder() };
	const server = await listen(served, port);
	const events = new VaultEvents(served.root, served.inOrder, (event) => { pages.send(event); });
	await events.start();
	return {
		url: `http://${ADDRESS}:${String((server.address() as AddressInfo).port)}/`,
		close: async () => {
			events.close();
			pages.close();
			await closeServer(server);
			await served.inOrder(() => Promise.resolve());
		},
	};
}

async function listen(served: Served, port: number): Promise<Server> {
	const server = createServer((request, response) => {
		answer(served, request, response).catch((error: unknown) => { replyProblem(response, error); });
	});
	server.listen(port, ADDRESS);
	await once(server, 'listening');
	return server;
}

async function answer(served: Served, ...[request, response]: Parameters<Parameters<typeof createServer>[1] & object>): Promise<void> {
	checkRequest(request);
	await route(served, request, response);
}

async function closeServer(server: Server): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeAllConnections();
	await closed;
}
