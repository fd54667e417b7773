import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import type { NextWeekInput } from '../../../../src/core/writing/week/plan-next-week';
import { formOf, type ShownForm } from '../../../../src/core/writing/week/rhythm';
import { retrospectiveOf, vaultOf, type Identified } from './vault';

export interface Written extends Identified {
	readonly path: string;
	readonly text?: string;
}

/** What the plan of the week after these notes depends on. */
export function inputFor(notes: readonly Written[], changes: Partial<NextWeekInput> = {}): NextWeekInput {
	const series = notes.map(({ path, text = '', ...identity }) => retrospectiveOf(path, text, identity));
	const today = changes.today ?? '2026-11-23';
	const shown = formOf(series, today);
	const read = (note: ShownForm['note']) => ({ ...note, text: notes.find(({ path }) => path === note.path)?.text ?? '' });
	const form = shown && { ...shown, note: read(shown.note), last: read(shown.last) };
	const exists = vaultOf(Object.fromEntries(notes.map(({ path }) => [path, 'written']))).exists;
	return { series, form, name: '', today, language: 'en', template: null, settings: DEFAULT_SETTINGS, exists, fill: [], ...changes };
}
