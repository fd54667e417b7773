import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PluginHost } from '../../../host/app/plugin-host';
import { HostSettingTab } from '../../../host/app/host-setting-tab';
import { openApp, settle } from '../support/test-app';

const manifest = { id: 'small', name: 'Small', author: 'A', version: '1.0.0', minAppVersion: '1.13.0', description: 'A plugin.' };
const smallPlugin = readFileSync(path.join(__dirname, '../fixtures/small-plugin.cjs'), 'utf8');

async function hostOf(code: string) {
	window.localStorage.clear();
	document.head.replaceChildren();
	const app = await openApp({ 'a.md': '' });
	return { app, plugins: new PluginHost(app, { manifest, css: '.hello { color: red; }', code }) };
}

test('a built plugin runs, with its style', async () => {
	const { app, plugins } = await hostOf(smallPlugin);
	expect(await plugins.start()).toBe(true);
	expect(app.commands.executeCommandById('small:greet')).toBe(true);
	expect(document.querySelector('.notice')?.textContent).toBe('Hello');
	expect(document.querySelector('style[data-plugin=small]')).not.toBeNull();
});

test('is told when the user switches it on', async () => {
	const { app, plugins } = await hostOf(smallPlugin);
	await plugins.enablePluginAndSave('small');
	await settle(10);
	expect(app.workspace.getLeavesOfType('hello')).toHaveLength(1);
	expect(document.querySelector('.hello')?.textContent).toBe('Hello from the plugin');
});

test('leaves nothing when it is switched off, and stays off', async () => {
	const { app, plugins } = await hostOf(smallPlugin);
	await plugins.enablePluginAndSave('small');
	await plugins.disablePluginAndSave('small');
	await settle(10);
	expect(app.commands.commands).toEqual({});
	expect(document.querySelector('style, .hello, .hello-editor')).toBeNull();
	expect(await new PluginHost(app, { manifest, css: '', code: smallPlugin }).start()).toBe(false);
	expect(app.commands.commands).toEqual({});
});

test.each([
	['throw new Error("broken");', 'broken'],
	['const { Plugin } = require("obsidian"); module.exports = class extends Plugin { onload() { this.addCommand({ id: "x", name: "X" }); throw new Error("broken"); } };', 'broken'],
	['module.exports = {};', 'small exports no plugin class.'],
	['require("node:fs");', 'Cannot find module \'node:fs\''],
])('a plugin that cannot be loaded is said to be so, and leaves nothing: %s', async (code, problem) => {
	const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	const { app, plugins } = await hostOf(code);
	expect(await plugins.start()).toBe(false);
	expect(plugins.errors[0]).toContain(problem);
	expect(document.querySelector('.notice.mod-error')?.textContent).toContain('Failed to load plugin small');
	expect(app.commands.commands).toEqual({});
	expect(document.querySelector('style')).toBeNull();
	reported.mockRestore();
});

test('is switched off and on in the settings', async () => {
	const { app, plugins } = await hostOf(smallPlugin);
	await plugins.start();
	const tab = new HostSettingTab(app, plugins);
	await tab.setControlValue('plugin:small', false);
	expect(tab.getControlValue('plugin:small')).toBe(false);
	await tab.setControlValue('plugin:small', true);
	expect(plugins.isEnabled('small')).toBe(true);
});
