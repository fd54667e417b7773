import type { Editor, MarkdownFileInfo, MarkdownView, Plugin } from 'obsidian';
import { entryAt, placeOf } from '../../core/writing/find-todo';
import { addItem } from '../todo-menu';
import type { StubCreator } from '../writing/stub-creator';
import { changeState } from './change-state';
import { offerNotes } from './offer-notes';
import { bodyOf, doable, type Doable, type RepayParts, type TodoPlace } from './repay-parts';

const TASKS = ['fill', 'repair'] as const;
const ICONS = { stubs: 'files', fill: 'link', repair: 'unlink' } as const;

/** Adds the commands that pay off TODOs: at the cursor, for a week, and for all; those for a week also to the menus of retrospectives. */
export function addRepay(plugin: Plugin, parts: RepayParts, stubs: StubCreator): void {
	const { app, index: { catalog }, strings: { actions, repay } } = parts;
	atCursor('create-note-at-cursor', actions.createNoteAtCursor, 'file-plus-2', 'fill', (todo) => stubs.create(todo, false));
	atCursor('close-todo', repay.close, 'check', 'close', (todo) => changeState(parts, todo, 'closed'));
	atCursor('reopen-todo', repay.reopen, 'rotate-ccw', 'reopen', (todo) => changeState(parts, todo, 'open'));
	for (const task of TASKS) {
		atCursor(`${task}-at-cursor`, repay.one[task], ICONS[task], task, (todo) => offerNotes(parts, task, todo));
		plugin.addCommand({ id: `${task}-all`, name: repay.all[task], icon: ICONS[task], callback: () => offerNotes(parts, task) });
	}
	plugin.addCommand({
		id: 'create-stubs',
		name: actions.createStubs,
		icon: ICONS.stubs,
		checkCallback: (checking) => {
			const path = openOrNewest(parts);
			if (path !== undefined && !checking) void stubs.createSome(path);
			return path !== undefined;
		},
	});
	plugin.registerEvent(app.workspace.on('file-menu', (menu, { path }) => {
		if (!catalog.has(path)) return;
		addItem(menu, actions.createStubs, ICONS.stubs, () => stubs.createSome(path));
		for (const task of TASKS) addItem(menu, repay.all[task], ICONS[task], () => offerNotes(parts, task, { path }));
	}));

	function atCursor(id: string, name: string, icon: string, can: keyof Doable, act: (todo: TodoPlace) => unknown): void {
		plugin.addCommand({
			id,
			name,
			icon,
			editorCheckCallback: (checking, editor, context) => {
				const todo = todoAtCursor(parts, editor, context, can);
				if (todo && !checking) void act(todo);
				return todo !== null;
			},
		});
	}
}

/** The open retrospective, or else the newest. */
function openOrNewest({ app, index: { catalog } }: RepayParts): string | undefined {
	const open = app.workspace.getActiveFile()?.path ?? '';
	if (catalog.has(open)) return open;
	const [first, ...rest] = catalog.retrospectives;
	return rest.reduce((last, one) => ((one.date ?? '') > (last?.date ?? '') ? one : last), first)?.path;
}

function todoAtCursor(parts: RepayParts, editor: Editor, { file }: MarkdownView | MarkdownFileInfo, can: keyof Doable): TodoPlace | null {
	const { catalog } = parts.index;
	if (!file || !catalog.has(file.path)) return null;
	const cursor = editor.getCursor();
	const { entries } = bodyOf(parts, editor.getValue());
	const at = entryAt(entries, editor.posToOffset(cursor), cursor.line);
	const entry = entries[at];
	return entry && doable(catalog.factsOf, entry, file.path)[can] ? { path: file.path, ...placeOf(entry, at) } : null;
}
