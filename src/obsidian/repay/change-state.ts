import { Notice } from 'obsidian';
import { findEntry } from '../../core/writing/find-todo';
import type { ReadText } from '../../core/writing/open-form';
import { planState, type WantedState } from '../../core/writing/plan-state';
import { reasonOf } from '../notices';
import type { TodoPlace } from '../writing/stub-creator';
import { bodyOf, type RepayParts } from './repay-parts';

/** So many other notes of the series, the newest first, are asked for the author's form. */
const ASKED = 8;

/** Closes or reopens an entry of a retrospective, as its text stands at this moment. What goes wrong is told. */
export async function changeState(parts: RepayParts, todo: TodoPlace, wanted: WantedState): Promise<void> {
	const { app, index, writer, strings: { actions, repay } } = parts;
	const file = app.vault.getFileByPath(todo.path);
	try {
		const text = file ? await writer.text(file) : '';
		const { entries } = bodyOf(parts, text);
		const entry = findEntry(entries, todo);
		if (!entry) return void new Notice(actions.todoGone);
		if (entry.state === wanted) return;
		const read = (other: string) => bodyOf(parts, other).entries;
		const edit = planState({ path: todo.path, text, entry: entries.indexOf(entry), read, others: await othersOf(parts, todo.path), factsOf: index.catalog.factsOf }, wanted);
		if (!edit) return void new Notice(repay.notSo);
		await writer.write((wanted === 'closed' ? repay.closed : repay.reopened)(todo.text), [{ edit }]);
	} catch (error) {
		new Notice(actions.writeFailed(todo.path, reasonOf(error)));
	}
}

async function othersOf(parts: RepayParts, path: string): Promise<readonly ReadText[]> {
	const { app: { vault }, index: { catalog: { retrospectives } } } = parts;
	const series = retrospectives.find((one) => one.path === path)?.series.key;
	const others = retrospectives.filter((one) => one.series.key === series && one.path !== path).slice(-ASKED).reverse();
	const texts = await Promise.all(others.flatMap((one) => vault.getFileByPath(one.path) ?? []).map((file) => vault.cachedRead(file)));
	return texts.map((text) => ({ text, entries: bodyOf(parts, text).entries }));
}
