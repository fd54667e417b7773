import { Notice } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import { thingOf } from '../../core/model/origin';
import type { Retrospective } from '../../core/model/retrospective';
import type { TextEdit } from '../../core/model/text-edit';
import { findEntry } from '../../core/writing/find-todo';
import type { ReadText } from '../../core/writing/open-form';
import { planState, type WantedState } from '../../core/writing/plan-state';
import { noticeWithButtons, reasonOf } from '../notices';
import type { TodoPlace } from '../writing/stub-creator';
import { bodyOf, type RepayParts } from './repay-parts';

/** So many other notes of the series, the newest first, are asked for the author's form. */
const ASKED = 8;

/** Closes or reopens an entry of a retrospective, as its text stands at this moment. What goes wrong is told. */
export async function changeState(parts: RepayParts, todo: TodoPlace, wanted: WantedState): Promise<void> {
	const { app, writer, strings: { actions, repay } } = parts;
	const file = app.vault.getFileByPath(todo.path);
	try {
		const text = file ? await writer.text(file) : '';
		const { entries } = bodyOf(parts, text);
		const entry = findEntry(entries, todo);
		if (!entry) return void new Notice(actions.todoGone);
		if (entry.state === wanted) return;
		const edit = await editTo(parts, todo.path, text, entries.indexOf(entry), wanted);
		if (!edit) return void new Notice(repay.notSo);
		const what = (wanted === 'closed' ? repay.closed : repay.reopened)(todo.text);
		await writer.write(what, [{ edit }]);
		const others = weeksWith(parts, todo.path, thingOf(entry), wanted);
		if (wanted === 'closed' && others.length > 0) noticeWithButtons(actions.othersOpen(others.length), { [actions.changeOthers]: () => changeOthers(parts, others, thingOf(entry), wanted, what) });
	} catch (error) {
		new Notice(actions.writeFailed(todo.path, reasonOf(error)));
	}
}

/** Makes the same of a thing in other weeks, in one action. */
async function changeOthers(parts: RepayParts, others: readonly Retrospective[], thing: string, wanted: WantedState, what: string): Promise<void> {
	const { app, writer } = parts;
	const steps = await Promise.all(others.map(async ({ path }) => {
		const file = app.vault.getFileByPath(path);
		const text = file ? await writer.text(file) : '';
		const edit = await editTo(parts, path, text, bodyOf(parts, text).entries.findIndex((one) => isOther(one, thing, wanted)), wanted);
		return edit ? [{ edit }] : [];
	}));
	await writer.write(what, steps.flat());
}

async function editTo(parts: RepayParts, path: string, text: string, entry: number, wanted: WantedState): Promise<TextEdit | null> {
	const read = (other: string) => bodyOf(parts, other).entries;
	return planState({ path, text, entry, read, others: await othersOf(parts, path), factsOf: parts.index.catalog.factsOf }, wanted);
}

/** The other weeks of the series in which a thing stands otherwise. */
function weeksWith({ index: { catalog: { retrospectives } } }: RepayParts, path: string, thing: string, wanted: WantedState): readonly Retrospective[] {
	const series = retrospectives.find((one) => one.path === path)?.series.key;
	return retrospectives.filter((one) => one.series.key === series && one.path !== path && one.entries.some((entry) => isOther(entry, thing, wanted)));
}

function isOther(entry: Entry, thing: string, wanted: WantedState): boolean {
	return entry.state !== wanted && entry.state !== 'cancelled' && entry.counts && thingOf(entry) === thing;
}

async function othersOf(parts: RepayParts, path: string): Promise<readonly ReadText[]> {
	const { app: { vault }, index: { catalog: { retrospectives } } } = parts;
	const series = retrospectives.find((one) => one.path === path)?.series.key;
	const others = retrospectives.filter((one) => one.series.key === series && one.path !== path).slice(-ASKED).reverse();
	const texts = await Promise.all(others.flatMap((one) => vault.getFileByPath(one.path) ?? []).map((file) => vault.cachedRead(file)));
	return texts.map((text) => ({ text, entries: bodyOf(parts, text).entries }));
}
