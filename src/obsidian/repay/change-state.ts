import type { Entry } from '../../core/model/entry';
import { thingOf } from '../../core/model/origin';
import type { Retrospective } from '../../core/model/retrospective';
import type { TextEdit } from '../../core/model/text-edit';
import { readNote } from '../../core/reading/read-note';
import { findEntry } from '../../core/writing/entries/find-todo';
import { planState, type WantedState } from '../../core/writing/entries/plan-state';
import { fileAt } from '../index/vault-ports';
import { noticeWithButtons, orTell, tell } from '../notices';
import { readAt } from '../note-now';
import type { PluginParts } from '../plugin-parts';
import type { TodoPlace } from './doable';

/** So many other notes of the series, the newest first, are asked for the author's form. */
const ASKED = 8;

/** Closes or reopens an entry of a retrospective, as its text stands at this moment. What goes wrong is told. */
export function changeState(parts: PluginParts, todo: TodoPlace, wanted: WantedState): Promise<unknown> {
	const { writer, strings } = parts;
	const { actions, repay } = strings;
	return orTell(strings, todo.path, async () => {
		const { text, body: { entries } } = await readAt(parts, todo.path);
		const entry = findEntry(entries, todo);
		if (!entry) return tell(actions.todoGone);
		if (entry.state === wanted) return null;
		const edit = await editTo(parts, todo.path, text, entries.indexOf(entry), wanted);
		if (!edit) return tell(repay.notSo);
		const what = (wanted === 'closed' ? repay.closed : repay.reopened)(todo.text);
		await writer.write(what, [{ edit }]);
		return wanted === 'closed' ? offerOthers(parts, todo.path, thingOf(entry), what) : null;
	});
}

/** Offers to close a thing in the other weeks in which it stands open, in one action. */
function offerOthers(parts: PluginParts, path: string, thing: string, what: string): void {
	const { strings, strings: { actions } } = parts;
	const isThere = (entry: Entry) => entry.state === 'open' && entry.counts && thingOf(entry) === thing;
	const others = othersOf(parts, path).filter(({ entries }) => entries.some(isThere));
	const close = () => orTell(strings, others.map((other) => other.path).join(', '), async () => {
		const edits = await Promise.all(others.map(async (other) => {
			const { text, body } = await readAt(parts, other.path);
			return editTo(parts, other.path, text, body.entries.findIndex(isThere), 'closed');
		}));
		return parts.writer.write(what, edits.flatMap((edit) => (edit ? [{ edit }] : [])));
	});
	if (others.length > 0) noticeWithButtons(actions.othersOpen(others.length), { [actions.changeOthers]: close });
}

async function editTo(parts: PluginParts, path: string, text: string, entry: number, wanted: WantedState): Promise<TextEdit | null> {
	const { app, catalog: { factsOf }, settings } = parts;
	const read = (other: string) => readNote(other, settings()).body.entries;
	const files = othersOf(parts, path).slice(-ASKED).reverse().flatMap((one) => fileAt(app, one.path) ?? []);
	const texts = await Promise.all(files.map((file) => app.vault.cachedRead(file)));
	return planState({ path, text, entry, read, others: texts.map((other) => ({ text: other, entries: read(other) })), factsOf }, wanted);
}

/** The other weeks of the series. */
function othersOf({ catalog }: PluginParts, path: string): readonly Retrospective[] {
	return catalog.ofSeries(catalog.find(path)?.series.key).filter((one) => one.path !== path);
}
