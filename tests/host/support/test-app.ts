import { App } from '../../../host/obsidian/app';
import { setUpDom } from '../../../host/obsidian/base/dom-setup';
import { DataAdapter } from '../../../host/obsidian/vault/adapter';
import { forgetfulDisk, type Disk } from '../../../host/obsidian/vault/disk';
import { storeOf } from '../../../host/obsidian/vault/file-store';
import { EmptyView } from '../../../host/app/empty-view';
import { SettingsWindow } from '../../../host/app/settings-window';

export type Files = Readonly<Record<string, string>>;

/** An app over files in memory. Nothing is shown or indexed yet, as before a vault is opened. */
export function makeApp(files: Files = {}, disk: Disk = forgetfulDisk()): App {
	setUpDom();
	// jsdom lays nothing out, and lacks what CodeMirror asks of a layout.
	Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
	Object.assign(Element.prototype, { scrollIntoView: () => undefined });
	document.body.replaceChildren();
	const settings = new SettingsWindow();
	const elements = { workspaceEl: document.body.createDiv(), ribbonEl: document.body.createDiv(), statusBarEl: document.body.createDiv() };
	const app = new App(new DataAdapter('vault', storeOf(snapshot(files)), disk), elements, settings);
	settings.attach(app);
	app.registries.views.set('empty', (leaf) => new EmptyView(leaf));
	window.addEventListener('keydown', (event) => app.keymap.handle(event));
	return app;
}

/** An app whose vault is open and indexed. */
export async function openApp(files: Files = {}, disk?: Disk): Promise<App> {
	const app = makeApp(files, disk);
	app.vault.load();
	app.workspace.becomeReady();
	await app.metadataCache.whenIdle();
	return app;
}

/** Writes down the events of a source, such as `create a.md`, as they come. */
export function recordEvents(source: { on: (name: string, listener: (...data: never[]) => unknown) => unknown }, names: readonly string[]): string[] {
	const events: string[] = [];
	for (const name of names) {
		source.on(name, (...data: unknown[]) => events.push([name, ...data.map(describe)].join(' ').trim()));
	}
	return events;
}

function describe(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && value !== null && 'path' in value ? String(value.path) : '';
}

/** The file at a path, which must be there. */
export function fileAt(app: App, path: string) {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path}.`);
	return file;
}

export function pressKey(key: string, keys: KeyboardEventInit = {}, target: EventTarget = document.activeElement ?? document.body): void {
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }));
}

/** Lets timers of 0 ms and promises come to their end. */
export function settle(milliseconds = 0): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function snapshot(files: Files) {
	const listed = Object.entries(files).map(([path, text]) => ({ path, text, ctime: 1, mtime: 1, size: text.length }));
	return { name: 'vault', folders: [], files: listed };
}
