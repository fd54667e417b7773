import type { Page } from 'playwright-core';

/** What is under way on the page, and who listens to what. */
export interface Traces {
	/** Timers and intervals that have been set and neither ended nor come. */
	readonly timers: number;
	/** Listeners on window, document and body, by type of event. */
	readonly dom: Readonly<Record<string, number>>;
	/** Listeners to the app's own events, by source and name. */
	readonly app: Readonly<Record<string, number>>;
	/** What plugins have registered with the app. */
	readonly registered: Readonly<Record<string, number>>;
}

interface Counted {
	readonly timers: ReadonlySet<number>;
	readonly heard: ReadonlyMap<string, ReadonlySet<unknown>>;
}

interface Source {
	readonly listeners: ReadonlyMap<string, readonly unknown[]>;
}

interface HostApp {
	readonly vault: Source;
	readonly metadataCache: Source;
	readonly workspace: Source;
	readonly registries: { readonly views: Map<string, unknown>; readonly editorExtensions: unknown[]; readonly hoverSources: Map<string, unknown>; readonly markdown: { all(): unknown[] } };
	readonly setting: { readonly pluginTabs: unknown[] };
	readonly commands: { listCommands(): unknown[] };
}

/** Begins to count what is set on the page from now on; gives back what reads the counts. */
export async function watchTraces(page: Page): Promise<() => Promise<Traces>> {
	await page.evaluate(countTimers);
	await page.evaluate(countListeners);
	return () => page.evaluate(readTraces);
}

// What follows runs on the page, where nothing of this file is but the one function.

function countTimers(): void {
	const timers = new Set<number>();
	const [start, repeat] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
	const end = window.clearTimeout.bind(window);
	const ended = (id: unknown): void => {
		timers.delete(Number(id));
		end(Number(id));
	};
	const added = (id: number): number => {
		timers.add(id);
		return id;
	};
	const setTimeout = (task: (...args: unknown[]) => void, wait?: number, ...args: unknown[]): number => {
		const id: number = start(() => {
			timers.delete(id);
			task(...args);
		}, wait);
		return added(id);
	};
	const setInterval = (...args: Parameters<typeof repeat>): number => added(repeat(...args));
	Object.assign(window, { timers, setTimeout, setInterval, clearTimeout: ended, clearInterval: ended });
}

function countListeners(): void {
	const heard = new Map<string, Set<unknown>>();
	for (const target of [window, document, document.body] as readonly EventTarget[]) {
		const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
		const key = (type: string): string => `${target.constructor.name} ${type}`;
		target.addEventListener = (type: string, listener: EventListener | null, options?: AddEventListenerOptions | boolean) => {
			heard.set(key(type), (heard.get(key(type)) ?? new Set()).add(listener));
			add(type, listener, options);
		};
		target.removeEventListener = (type: string, listener: EventListener | null, options?: EventListenerOptions | boolean) => {
			heard.get(key(type))?.delete(listener);
			remove(type, listener, options);
		};
	}
	Object.assign(window, { heard });
}

function readTraces(): Traces {
	const { app, timers, heard } = window as unknown as Counted & { readonly app: HostApp };
	const { registries, setting, commands } = app;
	const sources = Object.entries({ vault: app.vault, metadataCache: app.metadataCache, workspace: app.workspace });
	const listeners = sources.flatMap(([name, source]) => [...source.listeners].map(([event, refs]) => [`${name} ${event}`, refs.length] as const));
	const some = (counts: readonly (readonly [string, number])[]): Record<string, number> => Object.fromEntries(counts.filter(([, count]) => count > 0));
	return {
		timers: timers.size,
		dom: some([...heard].map(([name, set]) => [name, set.size])),
		app: some(listeners),
		registered: {
			views: registries.views.size,
			editorExtensions: registries.editorExtensions.length,
			hoverSources: registries.hoverSources.size,
			processors: registries.markdown.all().length,
			settingTabs: setting.pluginTabs.length,
			commands: commands.listCommands().length,
		},
	};
}
