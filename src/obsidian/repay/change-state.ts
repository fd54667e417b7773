import { Notice } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import { thingOf, withoutOrigin } from '../../core/model/origin';
import type { Retrospective } from '../../core/model/retrospective';
import type { TextEdit } from '../../core/model/text-edit';
import { findEntry } from '../../core/writing/find-todo';
import { planState, type WantedState } from '../../core/writing/plan-state';
import { noticeWithButtons, orTell } from '../notices';
import { bodyOf, textAt, type RepayParts, type TodoPlace } from './repay-parts';

/** So many other notes of the series, the newest first, are asked for the author's form. */
const ASKED = 8;

/** Closes or reopens an entry of a retrospective, as its text stands at this moment. What goes wrong is told. */
export function changeState(parts: RepayParts, todo: TodoPlace, wanted: WantedState): Promise<unknown> {
	const { writer, strings } = parts;
	const { actions, repay } = strings;
	return orTell(strings, todo.path, async () => {
		const text = await textAt(parts, todo.path);
		const { entries } = bodyOf(parts, text);
		const entry = findEntry(entries, todo);
		if (!entry) return new Notice(actions.todoGone);
		if (entry.state === wanted) return null;
		const edit = await editTo(parts, todo.path, text, entries.indexOf(entry), wanted);
		if (!edit) return new Notice(repay.notSo);
		const what = (wanted === 'closed' ? repay.closed : repay.reopened)(withoutOrigin(todo.text));
		await writer.write(what, [{ edit }]);
		return wanted === 'closed' ? offerOthers(parts, todo.path, thingOf(entry), what) : null;
	});
}

/** Offers to close a thing in the other weeks in which it stands open, in one action. */
function offerOthers(parts: RepayParts, path: string, thing: string, what: string): void {
	const { actions } = parts.strings;
	const isThere = (entry: Entry) => entry.state === 'open' && entry.counts && thingOf(entry) === thing;
	const others = othersOf(parts, path).filter(({ entries }) => entries.some(isThere));
	const close = async () => {
		const edits = await Promise.all(others.map(async (other) => {
			const text = await textAt(parts, other.path);
			return editTo(parts, other.path, text, bodyOf(parts, text).entries.findIndex(isThere), 'closed');
		}));
		await parts.writer.write(what, edits.flatMap((edit) => (edit ? [{ edit }] : [])));
	};
	if (others.length > 0) noticeWithButtons(actions.othersOpen(others.length), { [actions.changeOthers]: close });
}

async function editTo(parts: RepayParts, path: string, text: string, entry: number, wanted: WantedState): Promise<TextEdit | null> {
	const { app: { vault }, index: { catalog: { factsOf } } } = parts;
	const read = (other: string) => bodyOf(parts, other).entries;
	const files = othersOf(parts, path).slice(-ASKED).reverse().flatMap((one) => vault.getFileByPath(one.path) ?? []);
	const texts = await Promise.all(files.map((file) => vault.cachedRead(file)));
	return planState({ path, text, entry, read, others: texts.map((other) => ({ text: other, entries: read(other) })), factsOf }, wanted);
}

/** The other weeks of the series. */
function othersOf({ index: { catalog: { retrospectives } } }: RepayParts, path: string): readonly Retrospective[] {
	const series = retrospectives.find((one) => one.path === path)?.series.key;
	return retrospectives.filter((one) => one.series.key === series && one.path !== path);
}
