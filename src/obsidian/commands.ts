import type { Editor, MarkdownFileInfo, MarkdownView, Plugin } from 'obsidian';
import { compare } from '../core/model/compare';
import { readNote } from '../core/reading/read-note';
import { entryAt, placeOf } from '../core/writing/entries/find-todo';
import { goToDashboard } from './dashboard/open-dashboard';
import { isNote } from './index/vault-ports';
import { carryInto } from './new-week/carry-into';
import { openNewWeek } from './new-week/new-week-dialog';
import type { PluginParts } from './plugin-parts';
import { openWhy } from './recognition/why-modal';
import { doable, type Doable, type TodoPlace } from './repay/doable';
import { offerNotes } from './repay/offer-notes';
import { SEARCHES, todoTasks, type TodoTask } from './repay/todo-tasks';
import { createNote, createStubs } from './writing/create-stubs';

/** Adds the commands: those that are there everywhere, of which the first two are in the ribbon too, for a note, and at the cursor. */
export function addCommands(plugin: Plugin, parts: PluginParts): void {
	const { app, settings, strings: { actions, repay }, writer } = parts;
	const add = (id: string, name: string, icon: string, callback: () => unknown) => plugin.addCommand({ id, name, icon, callback });
	const addWithIcon: typeof add = (id, name, icon, callback) => {
		plugin.addRibbonIcon(icon, name, callback);
		return add(id, name, icon, callback);
	};
	addWithIcon('open-dashboard', actions.openDashboard, 'calendar-check-2', () => goToDashboard(app, settings().dashboardPlace));
	addWithIcon('new-week', actions.newRetrospective, 'calendar-plus', () => openNewWeek(parts, null));
	add('undo-last-change', actions.undoLast, 'undo-2', () => writer.undoLast());
	for (const [task, icon] of SEARCHES) add(`${task}-all`, repay.all[task], icon, () => offerNotes(parts, task));
	addForNote(plugin, parts);
	addAtCursor(plugin, parts, { id: 'create-note-at-cursor', name: actions.createNoteAtCursor, icon: 'file-plus-2', can: 'fill', act: (todo) => createNote(parts, todo, false) });
	for (const task of todoTasks(parts)) addAtCursor(plugin, parts, task);
}

/** Adds those that are there where they find what they are about. */
function addForNote(plugin: Plugin, parts: PluginParts): void {
	const { app: { workspace }, catalog, strings: { actions, recognition } } = parts;
	const add = <Found>(id: string, name: string, icon: string, find: () => Found | null, act: (parts: PluginParts, found: Found) => unknown) =>
		plugin.addCommand({ id, name, icon, checkCallback: (checking) => doIfFound(checking, find(), (found) => act(parts, found)) });
	const openRetrospective = () => {
		const path = workspace.getActiveFile()?.path ?? '';
		return catalog.has(path) ? path : null;
	};
	const openFile = () => {
		const file = workspace.getActiveFile();
		return isNote(file) ? file : null;
	};
	add('create-stubs', actions.createStubs, 'files', () => openRetrospective() ?? newestPath(parts), createStubs);
	add('carry-over', actions.carryOver, 'corner-down-right', openRetrospective, carryInto);
	add('why-retrospective', recognition.why, 'calendar-search', openFile, openWhy);
}

function addAtCursor(plugin: Plugin, parts: PluginParts, { id, name, icon, can, act }: TodoTask): void {
	plugin.addCommand({
		id,
		name,
		icon,
		editorCheckCallback: (checking, editor, context) => doIfFound(checking, todoAtCursor(parts, editor, context, can), act),
	});
}

/** What Obsidian asks of a command: to say whether it can be used, and to be used unless it only checks that. */
function doIfFound<Found>(checking: boolean, found: Found | null, act: (found: Found) => unknown): boolean {
	if (found !== null && !checking) void act(found);
	return found !== null;
}

/** Path of the newest retrospective. */
function newestPath({ catalog }: PluginParts): string | null {
	const [newest] = [...catalog.retrospectives].sort((one, other) => compare(other.date ?? '', one.date ?? ''));
	return newest?.path ?? null;
}

function todoAtCursor({ catalog, settings }: PluginParts, editor: Editor, { file }: MarkdownView | MarkdownFileInfo, can: keyof Doable): TodoPlace | null {
	if (!file || !catalog.has(file.path)) return null;
	const cursor = editor.getCursor();
	const { entries } = readNote(editor.getValue(), settings()).body;
	const at = entryAt(entries, editor.posToOffset(cursor), cursor.line);
	const entry = entries[at];
	return entry && doable(catalog.factsOf, entry, file.path)[can] ? { path: file.path, ...placeOf(entry, at) } : null;
}
