/** What the index needs of Obsidian at run time, for a process without a page. */
export class Component {
	readonly #cleanups: (() => unknown)[] = [];

	unload(): void {
		for (const cleanup of this.#cleanups) cleanup();
	}

	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(): void {
		// Nothing happens in this vault that is not called by name.
	}
}

export class TFile {
	readonly extension = 'md';
	readonly path: string;

	constructor(path: string) {
		this.path = path;
	}
}

export class TFolder {}
export class Vault {}

/** Settings do not change in the benchmark, so nothing is put off. */
export function debounce(): { cancel(): void } {
	return { cancel: () => undefined };
}

/** Nothing is told here. */
export class Notice {}
