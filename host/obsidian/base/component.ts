import { throwLater, type EventRef } from './events';

interface Listens {
	addEventListener: (type: string, listener: EventListener, options?: boolean | AddEventListenerOptions) => void;
	removeEventListener: (type: string, listener: EventListener, options?: boolean | AddEventListenerOptions) => void;
}

/** Something that is loaded and unloaded, and takes its children and what it registered with it. */
export class Component {
	private loaded = false;
	private readonly children = new Set<Component>();
	private cleanups: (() => unknown)[] = [];

	/** Loads this and then its children. Where `onload` is asynchronous, its promise comes back. */
	load(): void | Promise<void> {
		if (this.loaded) return;
		this.loaded = true;
		const done = this.onload();
		for (const child of this.children) void child.load();
		return done;
	}

	onload(): void | Promise<void> {
		// For subclasses.
	}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		for (const child of [...this.children].reverse()) this.removeChild(child);
		const cleanups = this.cleanups.reverse();
		this.cleanups = [];
		for (const cleanup of cleanups) attempt(cleanup);
		attempt(() => this.onunload());
	}

	onunload(): void {
		// For subclasses.
	}

	addChild<T extends Component>(child: T): T {
		this.children.add(child);
		if (this.loaded) void child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		this.children.delete(child);
		child.unload();
		return child;
	}

	register(cleanup: () => unknown): void {
		this.cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => ref.e.offref(ref));
	}

	registerDomEvent(el: Listens, type: string, callback: EventListener, options?: boolean | AddEventListenerOptions): void {
		el.addEventListener(type, callback, options);
		this.register(() => el.removeEventListener(type, callback, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}

function attempt(step: () => unknown): void {
	try {
		step();
	} catch (error) {
		throwLater(error);
	}
}
