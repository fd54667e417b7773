import type { Modifier, PaneType } from 'obsidian';

type Pressed = Pick<MouseEvent | KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

interface KeyScope {
	handleKey(event: KeyboardEvent): boolean;
}

/** Sends each key to the scope on top: that of a dialog, else of the active view, else of the app. */
export class Keymap {
	private readonly stack: KeyScope[] = [];
	private viewScope: KeyScope | null = null;

	constructor(private readonly appScope: KeyScope) {}

	/** Where a click with these keys leads: a new tab, a split, a window, or false for where one is. */
	static isModEvent(event?: MouseEvent | KeyboardEvent | null): PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}

	static isModifier(event: Pressed, modifier: Modifier): boolean {
		return isModifier(event, modifier);
	}

	pushScope(scope: KeyScope): void {
		this.stack.push(scope);
	}

	popScope(scope: KeyScope): void {
		const place = this.stack.lastIndexOf(scope);
		if (place >= 0) this.stack.splice(place, 1);
	}

	/** The keys of the active view. */
	setViewScope(scope: KeyScope | null): void {
		this.viewScope = scope;
	}

	handle(event: KeyboardEvent): void {
		const top = this.stack.at(-1);
		const scopes = top ? [top] : [this.viewScope, this.appScope];
		if (!scopes.some((scope) => scope?.handleKey(event))) return;
		event.preventDefault();
		event.stopPropagation();
	}
}

export function isModifier(event: Pressed, modifier: Modifier): boolean {
	const keys: Readonly<Record<Modifier, boolean>> = {
		Alt: event.altKey,
		Shift: event.shiftKey,
		Ctrl: event.ctrlKey,
		Meta: event.metaKey,
		Mod: event.ctrlKey || event.metaKey,
	};
	return keys[modifier];
}
