import { get, type IncomingMessage } from 'node:http';
import type { VaultEvent } from '../../../../host/server/wire';

const PATIENCE_MS = 30_000;

/** Hears the server's events as a page would. */
export class EventSource {
	readonly heard: VaultEvent[] = [];
	private rest = '';
	private onMore: () => void = () => undefined;

	private constructor(private readonly response: IncomingMessage) {
		response.setEncoding('utf8').on('data', (part: string) => { this.take(part); });
	}

	/** Resolves when the server has answered. */
	static open(url: string): Promise<EventSource> {
		return new Promise((resolve, reject) => {
			get(url, (response) => { resolve(new EventSource(response)); }).on('error', reject);
		});
	}

	/** Waits until what was heard fulfils a condition. Throws with what was heard where it never does. */
	async until(holds: (heard: readonly VaultEvent[]) => boolean): Promise<readonly VaultEvent[]> {
		const end = Date.now() + PATIENCE_MS;
		while (!holds(this.heard)) {
			if (Date.now() > end) throw new Error(`Heard only ${JSON.stringify(this.heard).slice(0, 2_000)}`);
			await this.more(end - Date.now());
		}
		return this.heard;
	}

	close(): void {
		this.response.destroy();
	}

	private more(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.onMore = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	private take(part: string): void {
		const messages = (this.rest + part).split('\n\n');
		this.rest = messages.pop() ?? '';
		for (const message of messages) {
			if (message.startsWith('data: ')) this.heard.push(JSON.parse(message.slice(6)) as VaultEvent);
		}
		this.onMore();
	}
}
