import { Component } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { vaultIndex } from '../../../src/obsidian/index/vault-index';
import { openApp, type Files } from '../../host/support/test-app';
import { until, week } from '../support/open-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

async function indexed(files: Files, settings = DEFAULT_SETTINGS) {
	const app = await openApp(files);
	const index = vaultIndex(new Component(), app as never, settings);
	await until(() => index.progress.ready);
	return { app, index };
}

test('a title that ends in a marker of the author’s own is a stub, as long as it is one', async () => {
	const later = { ...DEFAULT_SETTINGS, openMarkers: ['later'] };
	const { index } = await indexed({ 'week 2.md': week('Camp', 2), 'cnn.md': '---\ntitle: CNN (later)\n---\nConvolutions.\n' }, later);
	expect(index.noteStateOf('cnn.md')).toBe('stub');
	index.useSettings(DEFAULT_SETTINGS);
	await until(() => index.noteStateOf('cnn.md') === 'written');
});

test('of a deleted folder nothing stays, whether its notes could be read or not', async () => {
	const { app, index } = await indexed({ 'a/week 2.md': week('Camp', 2), 'a/Camp week 3 retrospective.md': 'PNG\0' });
	expect([index.catalog.retrospectives.length, index.catalog.unreadable.length]).toEqual([1, 1]);
	app.vault.trigger('delete', app.vault.getFolderByPath('a'));
	expect([index.catalog.retrospectives, index.catalog.unreadable]).toEqual([[], []]);
});
