import type { App, Editor, MarkdownFileInfo, MarkdownView, Plugin } from 'obsidian';
import type { Settings } from '../core/model/settings';
import type { Strings } from '../i18n/strings';
import type { VaultIndex } from './index/vault-index';
import { todoAt, todosOf, type Todo } from './marks/todos';
import type { NoteWriter } from './writing/note-writer';
import type { StubCreator } from './writing/stub-creator';

/** What the commands need of the plugin. */
export interface CommandParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly settings: () => Settings;
	readonly strings: Strings;
	readonly writer: NoteWriter;
	readonly stubs: StubCreator;
	readonly newWeek: (series: string | null) => void;
	readonly openDashboard: () => Promise<void>;
}

/** Adds the commands and the ribbon's icon for the next retrospective. */
export function addCommands(plugin: Plugin, parts: CommandParts): void {
	const { strings, newWeek, openDashboard, stubs, writer } = parts;
	const { actions } = strings;
	plugin.addCommand({ id: 'open-dashboard', name: actions.openDashboard, icon: 'calendar-check-2', callback: () => void openDashboard() });
	plugin.addCommand({ id: 'new-week', name: actions.newWeek, icon: 'calendar-plus', callback: () => newWeek(null) });
	plugin.addCommand({
		id: 'create-note-at-cursor',
		name: actions.createNoteAtCursor,
		icon: 'file-plus-2',
		editorCheckCallback: (checking, editor, context) => {
			const todo = todoAtCursor(parts, editor, context);
			if (todo && !checking) void stubs.create(todo, false);
			return todo !== null;
		},
	});
	plugin.addCommand({ id: 'undo-last-change', name: actions.undoLast, icon: 'undo-2', callback: () => void writer.undoLast() });
	plugin.addRibbonIcon('calendar-plus', actions.newWeek, () => newWeek(null));
}

function todoAtCursor({ index, settings }: CommandParts, editor: Editor, { file }: MarkdownView | MarkdownFileInfo): Todo | null {
	if (!file || !index.catalog.has(file.path)) return null;
	const cursor = editor.getCursor();
	const todos = todosOf(file.path, editor.getValue(), settings(), index.catalog.factsOf);
	return todoAt(todos, editor.posToOffset(cursor), cursor.line);
}
