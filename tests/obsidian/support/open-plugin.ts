import type { TFile } from '../../../host/obsidian/base/files';
import type { App } from '../../../host/obsidian/app';
import WeeklyRetrospective from '../../../main';
import { openApp, settle, type Files } from '../../host/support/test-app';

const MANIFEST = { id: 'weekly-retrospective', name: 'Weekly Retrospective', dir: '.obsidian/plugins/weekly-retrospective' };

/** The plugin at work over a vault in memory. */
export interface OpenedPlugin {
	readonly app: App;
	readonly unload: () => void;
	/** Runs a command of the plugin. */
	readonly run: (command: string) => void;
	/** Lets reading a note at these paths take so many milliseconds, or fail with -1. */
	readonly slow: (milliseconds: (path: string) => number) => void;
	readonly paths: () => readonly string[];
}

/** The plugin as Obsidian makes it, not loaded yet. */
export function newPlugin(app: App): { load(): Promise<void>; unload(): void } {
	return new WeeklyRetrospective(app as never, MANIFEST as never) as unknown as ReturnType<typeof newPlugin>;
}

export async function openPlugin(files: Files): Promise<OpenedPlugin> {
	const app = await openApp(files);
	const plugin = newPlugin(app);
	await plugin.load();
	const isRead = () => app.commands.listCommands().some(({ id }) => id === 'weekly-retrospective:create-stubs');
	if (Object.values(files).some((text) => text.includes('retrospective'))) await until(isRead);
	// The first is read; the others follow.
	await settle(50);
	return {
		app,
		unload: () => { plugin.unload(); },
		run: (command) => void app.commands.executeCommandById(`weekly-retrospective:${command}`),
		slow: (milliseconds) => { readSlowly(app, milliseconds); },
		paths: () => app.vault.getMarkdownFiles().map(({ path }) => path),
	};
}

function readSlowly({ vault }: App, milliseconds: (path: string) => number): void {
	const read = vault.read.bind(vault);
	vault.read = async (file: TFile) => {
		const time = milliseconds(file.path);
		if (time < 0) throw new Error('EBUSY: resource busy.');
		await settle(time);
		return read(file);
	};
}

/** Waits until something is so. */
export async function until(holds: () => boolean): Promise<void> {
	for (let times = 0; !holds(); times++) {
		if (times > 500) throw new Error(`It does not come about: ${String(holds)}`);
		await settle(5);
	}
}

/** A retrospective of a series, with what stands under its keywords. */
export function week(series: string, number: number, keywords = '- CNN (TODO)\n'): string {
	return `---\ntitle: ${series} week ${String(number)} retrospective\ndate: 2021-08-${String(6 + 7 * (number - 1)).padStart(2, '0')}\n---\n\n## Keywords\n\n${keywords}`;
}

/** The element that is shown, which must be there. */
export function shown<Type extends HTMLElement>(selector: string): Type {
	const element = document.querySelector<Type>(selector);
	if (!element) throw new Error(`Nothing is ${selector}.`);
	return element;
}
