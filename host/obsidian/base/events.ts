type Callback = (...data: never[]) => unknown;

/** A listener that can be taken off again. `e` is the source, under the name that Obsidian gives it. */
export interface EventRef {
	readonly e: Events;
	readonly name: string;
	readonly callback: Callback;
	readonly context: unknown;
}

/** Named events. A listener that throws is reported and stops no other listener. */
export class Events {
	private readonly listeners = new Map<string, readonly EventRef[]>();

	on(name: string, callback: Callback, context?: unknown): EventRef {
		const ref: EventRef = { e: this, name, callback, context };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: EventRef, data: readonly unknown[]): void {
		try {
			(ref.callback as (...data: unknown[]) => unknown).apply(ref.context, [...data]);
		} catch (error) {
			throwLater(error);
		}
	}

	/** How many listeners there are in all, so that a test can see whether a plugin left one behind. */
	listenerCount(): number {
		return [...this.listeners.values()].reduce((sum, refs) => sum + refs.length, 0);
	}

	private keep(name: string, stays: (ref: EventRef) => boolean): void {
		this.listeners.set(name, (this.listeners.get(name) ?? []).filter(stays));
	}
}

/** Reports an error as uncaught, without stopping whoever called. */
export function throwLater(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}
