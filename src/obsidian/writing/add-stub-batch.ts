import type { App, Plugin } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import type { StubCreator } from './stub-creator';

interface StubBatchParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly strings: Strings;
	readonly stubs: StubCreator;
}

const ICON = 'files';

/** Adds the making of a week's stubs: as a command, for the open retrospective or else the newest, and to the menus of retrospectives. */
export function addStubBatch(plugin: Plugin, { app, index: { catalog }, strings: { actions }, stubs }: StubBatchParts): void {
	plugin.addCommand({
		id: 'create-stubs',
		name: actions.createStubs,
		icon: ICON,
		checkCallback: (checking) => {
			const open = app.workspace.getActiveFile()?.path ?? '';
			const path = catalog.has(open) ? open : newest();
			if (path !== undefined && !checking) void stubs.createSome(path);
			return path !== undefined;
		},
	});
	plugin.registerEvent(app.workspace.on('file-menu', (menu, { path }) => {
		if (catalog.has(path)) menu.addItem((item) => item.setSection('action').setTitle(actions.createStubs).setIcon(ICON).onClick(() => stubs.createSome(path)));
	}));

	function newest(): string | undefined {
		const [first, ...rest] = catalog.retrospectives;
		return rest.reduce((last, one) => ((one.date ?? '') > (last?.date ?? '') ? one : last), first)?.path;
	}
}
