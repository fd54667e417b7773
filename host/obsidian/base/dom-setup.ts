import { moment } from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';

type DelegatedListener = (this: EventTarget, event: Event, target: HTMLElement) => unknown;

interface Delegation {
	readonly type: string;
	readonly selector: string;
	readonly listener: DelegatedListener;
	readonly handler: EventListener;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

/** Gives the page the globals and DOM helpers that Obsidian gives it: `createEl`, `activeDocument`, `el.doc`, … */
export function setUpDom(): void {
	setup();
	Object.assign(HTMLElement.prototype, { on, off, onNodeInserted, onWindowMigrated: () => () => undefined });
	Object.assign(Document.prototype, { on, off });
	Object.assign(window, { moment, nextFrame, activeWindow: window, activeDocument: document });
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Listens to events whose target lies in something that matches the selector. */
function on(this: HTMLElement, type: string, selector: string, listener: DelegatedListener, options?: AddEventListenerOptions): void {
	const handler = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
		if (target && this.contains(target)) listener.call(this, event, target);
	};
	delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, handler }]);
	this.addEventListener(type, handler, options);
}

function off(this: HTMLElement, type: string, selector: string, listener: DelegatedListener, options?: AddEventListenerOptions): void {
	const known = delegations.get(this) ?? [];
	const gone = known.filter((each) => each.type === type && each.selector === selector && each.listener === listener);
	for (const each of gone) this.removeEventListener(type, each.handler, options);
	delegations.set(this, known.filter((each) => !gone.includes(each)));
}

/** Calls whenever the element comes into the document; with `once` the first time only. The answer ends it. */
function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
	let wasThere = false;
	const observer = new MutationObserver(look);
	const end = (): void => observer.disconnect();
	const node = this as Node;
	function look(): void {
		const isThere = node.isConnected;
		const came = isThere && !wasThere;
		wasThere = isThere;
		if (!came) return;
		if (once) end();
		listener();
	}
	observer.observe(document, { childList: true, subtree: true });
	look();
	return end;
}
