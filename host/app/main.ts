import type { App } from '../obsidian/app';
import { setUpDom } from '../obsidian/base/dom-setup';
import { becomePhone } from '../obsidian/ui/platform';
import { getLanguage } from '../obsidian/ui/language';
import { TextFileView } from '../obsidian/views/text-file-view';
import type { OutsideChange } from '../obsidian/vault/disk';
import { applyOutsideChange } from '../obsidian/vault/outside-change';
import { applyTheme } from './appearance';
import { buildApp } from './host-app';
import { openLayout } from './opening-layout';
import type { PluginHost } from './plugin-host';
import { fetchPlugin, fetchVault, listen } from './server-api';
import { ServerDisk } from './server-disk';

/** What a test may know of the start, once all is loaded and indexed. Times in milliseconds since the page began. */
interface HostReady {
	readonly files: number;
	readonly layoutReadyAt: number;
	readonly indexedAt: number;
	/** What went wrong in loading the plugin. */
	readonly errors: readonly string[];
}

declare global {
	interface Window {
		hostReady?: HostReady;
		/** As in Obsidian, for whoever stands in for another plugin. */
		app?: App;
	}
}

const address = new URLSearchParams(window.location.search);

async function start(): Promise<void> {
	setUpPage();
	const changes = heldBack();
	const [vault, plugin] = await Promise.all([fetchVault(), fetchPlugin()]);
	document.title = `${vault.name} - Weekly Retrospective`;
	const disk = new ServerDisk();
	const { app, plugins } = buildApp(vault, plugin, disk);
	window.app = app;
	const layoutReadyAt = await open(app, plugins, () => changes.release((change) => {
		if (!disk.isOwn(change)) applyOutsideChange(app.vault, change);
	}));
	window.hostReady = { files: vault.files.length, layoutReadyAt, indexedAt: Math.round(performance.now()), errors: plugins.errors };
}

function setUpPage(): void {
	setUpDom();
	applyTheme();
	document.documentElement.lang = getLanguage();
	if (address.has('mobile')) becomePhone(document.body);
}

/** Opens the vault in Obsidian's order: plugins, files, layout, and the index behind them. Answers when the layout stood. */
async function open(app: App, plugins: PluginHost, follow: () => void): Promise<number> {
	const isFirst = await plugins.start();
	app.vault.load();
	follow();
	await openLayout(app);
	app.workspace.becomeReady();
	const layoutReadyAt = Math.round(performance.now());
	// In a browser that has not seen the plugin yet it counts as just switched on by the user.
	if (isFirst && !address.has('quiet')) plugins.greet();
	plugins.save();
	saveOnLeaving(app);
	await app.metadataCache.whenIdle();
	await app.workspace.fillRoot();
	return layoutReadyAt;
}

/** What was typed and not saved yet is saved when the page is left. */
function saveOnLeaving(app: App): void {
	window.addEventListener('pagehide', () => app.workspace.iterateAllLeaves(({ view }) => {
		if (view instanceof TextFileView) void view.save();
	}));
}

/** Changes on the disk from now on; those that come before `release` wait for it. */
function heldBack(): { release: (listener: (change: OutsideChange) => void) => void } {
	const early: OutsideChange[] = [];
	let take = (change: OutsideChange): void => void early.push(change);
	listen((change) => take(change));
	return {
		release: (listener) => {
			take = listener;
			early.forEach(listener);
		},
	};
}

start().catch((error: unknown) => {
	console.error(error);
	const message = document.createElement('pre');
	message.className = 'host-error';
	message.setAttribute('role', 'alert');
	message.textContent = `The host could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
	document.body.append(message);
});
