import { Component } from '../../../host/obsidian/base/component';
import { ItemView } from '../../../host/obsidian/views/item-view';
import { Plugin } from '../../../host/obsidian/plugin/plugin';
import { fileAt, openApp, settle } from '../support/test-app';

const manifest = { id: 'fixture', name: 'Fixture', author: 'A', version: '1.0.0', minAppVersion: '1.13.0', description: 'A plugin.' };

class PaneView extends ItemView {
	getViewType(): string {
		return 'pane';
	}

	getDisplayText(): string {
		return 'Pane';
	}
}

class FixturePlugin extends Plugin {
	override async onload(): Promise<void> {
		this.registerView('pane', (leaf) => new PaneView(leaf));
		this.addCommand({ id: 'open', name: 'Open pane', callback: () => this.app.workspace.getLeaf('tab').setViewState({ type: 'pane', active: true }) });
		this.addRibbonIcon('circle', 'Open pane', () => this.app.commands.executeCommandById('fixture:open'));
		this.addStatusBarItem().setText('3 weeks');
		this.registerEvent(this.app.vault.on('modify', () => undefined));
		this.registerDomEvent(document, 'click', () => undefined);
		this.registerInterval(window.setInterval(() => undefined, 1000));
		this.registerMarkdownPostProcessor(() => undefined);
		this.registerMarkdownCodeBlockProcessor('weeks', () => undefined);
		this.registerEditorExtension([]);
		this.registerHoverLinkSource('fixture', { display: 'Fixture', defaultMod: false });
		await this.saveData({ loads: ((await this.loadData()) as { loads: number } | null)?.loads ?? 0 + 1 });
	}
}

async function traces(app: Awaited<ReturnType<typeof openApp>>) {
	const { registries } = app;
	await settle(10);
	return {
		commands: Object.keys(app.commands.commands),
		views: [...registries.views.keys()],
		leaves: app.workspace.getLeavesOfType('pane').length,
		ribbon: registries.ribbonEl.childElementCount,
		statusBar: registries.statusBarEl.childElementCount,
		listeners: app.vault.listenerCount(),
		processors: registries.markdown.all().length,
		codeBlocks: [...registries.markdown.codeBlocks.keys()],
		extensions: registries.editorExtensions.length,
		hoverSources: [...registries.hoverSources.keys()],
	};
}

test('what a plugin registers is there while it is loaded, and nothing of it after', async () => {
	const app = await openApp({ 'a.md': '' });
	const before = await traces(app);
	const plugin = new FixturePlugin(app, manifest);
	await plugin.load();
	app.commands.executeCommandById('fixture:open');
	expect(await traces(app)).toMatchObject({ commands: ['fixture:open'], leaves: 1, ribbon: 1, statusBar: 1, processors: 1, codeBlocks: ['weeks'], extensions: 1 });
	plugin.unload();
	expect(await traces(app)).toEqual(before);
});

test('a command carries the id and the name of its plugin', async () => {
	const app = await openApp();
	const plugin = new FixturePlugin(app, manifest);
	expect(plugin.addCommand({ id: 'x', name: 'Do it' })).toMatchObject({ id: 'fixture:x', name: 'Fixture: Do it' });
});

test('a view type cannot be registered twice', async () => {
	const app = await openApp();
	const plugin = new FixturePlugin(app, manifest);
	plugin.registerView('pane', (leaf) => new PaneView(leaf));
	expect(() => plugin.registerView('pane', (leaf) => new PaneView(leaf))).toThrow('Attempting to register an existing view type "pane"');
});

test('data is null until something was saved, and then what was saved', async () => {
	const app = await openApp();
	const plugin = new FixturePlugin(app, manifest);
	expect(await plugin.loadData()).toBeNull();
	await plugin.saveData({ weeks: [1, 2] });
	expect(await plugin.loadData()).toEqual({ weeks: [1, 2] });
	expect(await app.vault.adapter.exists('.obsidian/plugins/fixture/data.json')).toBe(true);
});

test('data that is no JSON is an error', async () => {
	const app = await openApp({ '.obsidian/plugins/fixture/data.json': '{' });
	await expect(new FixturePlugin(app, manifest).loadData()).rejects.toThrow(SyntaxError);
});

test('an error in one cleanup does not stop the others', () => {
	jest.useFakeTimers();
	const component = new Component();
	void component.load();
	const cleanup = jest.fn();
	component.register(cleanup);
	component.register(() => { throw new Error('broken'); });
	component.unload();
	expect(cleanup).toHaveBeenCalledTimes(1);
	expect(() => jest.runAllTimers()).toThrow('broken');
	jest.useRealTimers();
});

test('an extension reaches the notes that are open already', async () => {
	const app = await openApp({ 'a.md': 'text' });
	await app.workspace.getLeaf().openFile(fileAt(app, 'a.md'), { state: { mode: 'source' } });
	const plugin = new FixturePlugin(app, manifest);
	const { EditorView } = await import('@codemirror/view');
	plugin.registerEditorExtension(EditorView.editorAttributes.of({ 'data-fixture': 'on' }));
	expect(document.querySelector('.cm-editor')?.getAttribute('data-fixture')).toBe('on');
});
