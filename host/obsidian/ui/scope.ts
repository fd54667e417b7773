import type { Modifier } from 'obsidian';
import { isModifier } from './keymap';

/** Returns false to say that the key was used and nobody else should see it. */
export type KeymapListener = (event: KeyboardEvent) => unknown;

export interface KeymapEventHandler {
	readonly scope: Scope;
	/** Null for any modifiers. */
	readonly modifiers: readonly Modifier[] | null;
	/** Null for any key. */
	readonly key: string | null;
	readonly listener: KeymapListener;
}

const MODIFIERS: readonly Modifier[] = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'];

/** Keys and what they do while something is open. What it does not know goes to its parent. */
export class Scope {
	private handlers: readonly KeymapEventHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: readonly Modifier[] | null, key: string | null, listener: KeymapListener): KeymapEventHandler {
		const handler: KeymapEventHandler = { scope: this, modifiers, key, listener };
		this.handlers = [...this.handlers, handler];
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		this.handlers = this.handlers.filter((each) => each !== handler);
	}

	/** Whether somebody used the key. */
	handleKey(event: KeyboardEvent): boolean {
		for (const handler of this.handlers) {
			if (fits(handler, event) && handler.listener(event) === false) return true;
		}
		return this.parent?.handleKey(event) ?? false;
	}
}

function fits({ modifiers, key }: KeymapEventHandler, event: KeyboardEvent): boolean {
	if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) return false;
	return modifiers === null || pressed(event) === [...new Set(modifiers.map(plain))].sort().join();
}

function pressed(event: KeyboardEvent): string {
	return [...new Set(MODIFIERS.filter((each) => isModifier(event, each)).map(plain))].sort().join();
}

/** `Mod` is Control here: the host runs in a browser on any system, and takes Command for it as well. */
function plain(modifier: Modifier): Modifier {
	return modifier === 'Ctrl' || modifier === 'Meta' ? 'Mod' : modifier;
}
