import { App } from '../obsidian/app';
import { DataAdapter } from '../obsidian/vault/adapter';
import { storeOf } from '../obsidian/vault/file-store';
import { addCoreCommands } from './core-commands';
import { EmptyView } from './empty-view';
import { FileExplorerView } from './file-explorer-view';
import { drawFrame, fillFrame } from './frame';
import { HostSettingTab } from './host-setting-tab';
import { PluginHost } from './plugin-host';
import type { PluginAnswer, VaultAnswer } from './server-api';
import type { ServerDisk } from './server-disk';
import { SettingsWindow } from './settings-window';
import { addStatusBar } from './status-bar';
import { enableTooltips } from './tooltips';

/** The app with all that Obsidian itself brings, as far as the host has it; no plugin is loaded yet. */
export function buildApp(vault: VaultAnswer, plugin: PluginAnswer, disk: ServerDisk): { app: App; plugins: PluginHost } {
	const frame = drawFrame(document.body);
	const settings = new SettingsWindow();
	const app = new App(new DataAdapter(vault.name, storeOf(vault), disk), frame, settings);
	const plugins = new PluginHost(app, plugin);
	settings.attach(app);
	settings.hostTabs.push(new HostSettingTab(app, plugins));
	app.registries.views.set('empty', (leaf) => new EmptyView(leaf)).set('file-explorer', (leaf) => new FileExplorerView(leaf));
	app.registries.hoverSources.set('file-explorer', { display: 'Files', defaultMod: true });
	addCoreCommands(app);
	addStatusBar(app, frame.statusBarEl);
	fillFrame(app, frame, vault.write === 'folder' ? 'Changes are written to the folder itself' : 'Works on a copy of the folder');
	enableTooltips();
	window.addEventListener('keydown', (event) => app.keymap.handle(event));
	// Under the names of Obsidian, for the console and for tests.
	Object.assign(app, { plugins });
	Object.assign(window, { app });
	return { app, plugins };
}
