import type { App, Plugin } from 'obsidian';
import type { Settings } from '../../core/model/settings';
import type { Strings } from '../../i18n/strings';
import type { UserEvent } from '../../ui/dashboard-actions';
import type { VaultIndex } from '../index/vault-index';
import { openMenu } from '../menus';
import { paneFor } from '../opening';
import type { RepayParts } from '../repay/repay-parts';
import { fillTodoMenu } from '../todo-menu';
import type { StubCreator } from '../writing/stub-creator';
import { editorButtons } from './editor-buttons';
import { ReadingMarks } from './reading-marks';
import { todosOf, type Todo } from './todos';

/** What the marks need of the plugin. */
export interface MarkParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly settings: () => Settings;
	readonly strings: Strings;
	readonly stubs: StubCreator;
	readonly repay: RepayParts;
}

/** Marks the TODOs of retrospectives where they are read and written. */
export function addMarks(plugin: Plugin, { app, index, settings, strings, stubs, repay }: MarkParts): void {
	const { catalog } = index;
	const shared = {
		isRetrospective: (path: string) => catalog.has(path),
		todosOf: (path: string, text: string) => (catalog.has(path) ? todosOf(path, text, settings(), catalog.factsOf) : []),
		create: (todo: Todo, event: UserEvent) => void stubs.create(todo, paneFor(event, false)),
		menu: (todo: Todo, event: UserEvent) => openMenu(event, (menu) => fillTodoMenu(menu, { todo, app, repay, stubs, pane: false })),
		label: (todo: Todo) => strings.actions.createNoteFor(todo.text),
	};
	const reading = plugin.addChild(new ReadingMarks(plugin, shared));
	plugin.registerEditorExtension(editorButtons({ ...shared, subscribe: (listener) => index.subscribe(listener) }));
	// Notes that were shown before the index knew them have no marks yet.
	let wasReady = index.progress.ready;
	plugin.register(index.subscribe(() => {
		if (index.progress.ready && !wasReady) reading.refresh();
		wasReady = index.progress.ready;
	}));
}
