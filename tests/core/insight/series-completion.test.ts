import { seriesCompletion } from '../../../src/core/insight/series-completion';
import { weekCards } from '../../../src/core/insight/week-cards';
import type { Entry } from '../../../src/core/model/entry';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeLink, makeRetrospective, makeTodo, noteFacts } from '../../support/builders';

const paths = [1, 2, 3].map((week) => `week-${week}.md`);
const facts = factsFrom(Object.fromEntries(paths.map((path) => [path, noteFacts(path)])));

/** The completion of weeks that hold these entries, week 1 first. */
function completionOf(...weeks: readonly (readonly Entry[])[]) {
	const notes = weeks.map((entries, at) => makeRetrospective({ path: `week-${at + 1}.md`, entries }));
	return seriesCompletion(weekCards(notes, facts, DEFAULT_SETTINGS));
}

const carried = (text: string, parts: Partial<Entry> = {}) => makeTodo(`${text} ←`, { links: [makeLink({ text: '←', target: 'week-1.md' })], ...parts });

it('counts a carried thing once: to carry over changes no total', () => {
	expect(completionOf([makeEntry(), makeTodo('Parsers', { links: [] })], [carried('Parsers')], [carried('Parsers')])).toMatchObject({ closed: 1, open: 1 });
});

it('counts a carried thing as closed once it is, wherever else it is closed', () => {
	expect(completionOf([makeTodo('Parsers')], [carried('Parsers', { state: 'closed' })])).toMatchObject({ closed: 1, open: 0 });
	expect(completionOf([makeEntry({ text: 'Parsers' })], [carried('Parsers', { state: 'closed' })])).toMatchObject({ closed: 1, open: 0 });
});

it('counts what stands before the origin for itself', () => {
	const fromWeekTwo = makeTodo('Parsers ←', { links: [makeLink({ text: '←', target: 'week-2.md' })] });
	expect(completionOf([makeEntry({ text: 'Parsers' })], [makeTodo('Parsers')], [fromWeekTwo])).toMatchObject({ closed: 1, open: 1 });
});

it('counts a thing that two weeks name without carrying it in both', () => {
	expect(completionOf([makeTodo('Parsers')], [makeTodo('Parsers')])).toMatchObject({ open: 2 });
});
