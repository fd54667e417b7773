import { weekCards } from '../../../src/core/insight/week-cards';
import type { LinkFactsOf } from '../../../src/core/model/ports';
import type { Retrospective } from '../../../src/core/model/retrospective';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeLink, makeRetrospective, makeSection, makeTodo, noteFacts, webFacts } from '../../support/builders';

const facts = factsFrom({
	'nets.md': noteFacts('nets.md'),
	'trees.md': noteFacts('trees.md', 'draft'),
	'https://www.example.org/a': webFacts,
	'https://example.org/b': webFacts,
	'javascript:alert(1)': webFacts,
});

const cardOf = (retrospective: Retrospective, factsOf: LinkFactsOf = facts) => {
	const [card] = weekCards([retrospective], factsOf, DEFAULT_SETTINGS);
	if (!card) throw new Error('no card');
	return card;
};

const withLinks = (...targets: string[]) => makeRetrospective({ looseLinks: targets.map((target, from) => makeLink({ target, from })) });

describe('the card of a week', () => {
	it('groups keywords by category, in the order in which the categories come', () => {
		const entries = [makeEntry({ text: 'Heaps', category: 'DS' }), makeEntry({ text: 'TCP', category: 'Net' }), makeEntry({ text: 'Tries', category: 'DS' }), makeEntry({ text: 'Git' })];
		const { keywords } = cardOf(makeRetrospective({ entries }));
		expect(keywords.map(({ category, entries }) => [category, entries.map(({ text }) => text)])).toEqual([['DS', ['Heaps', 'Tries']], ['Net', ['TCP']], [null, ['Git']]]);
	});

	it('tells tasks from keywords, and both from marked entries elsewhere', () => {
		const sections = [makeSection('keywords'), makeSection('tasks'), makeSection('topics')];
		const entries = [makeEntry({ text: 'Heaps' }), makeEntry({ text: 'Lab 1', section: 1 }), makeTodo('Ask about GC', { section: 2 }), makeTodo('Before any heading', { section: -1 })];
		const card = cardOf(makeRetrospective({ sections, entries }));
		expect(card.tasks.map(({ text }) => text)).toEqual(['Lab 1']);
		expect(card.others.map(({ text }) => text)).toEqual(['Ask about GC', 'Before any heading']);
	});

	it('leaves out items that explain their parent', () => {
		expect(cardOf(makeRetrospective({ entries: [makeEntry({ counts: false })] })).entries).toEqual([]);
	});

	it('keeps cancelled entries, which are shown as such', () => {
		expect(cardOf(makeRetrospective({ entries: [makeEntry({ state: 'cancelled' })] })).entries).toMatchObject([{ state: 'cancelled' }]);
	});

	it('says what an entry comes to: the furthest of its links', () => {
		const links = ['nowhere.md', 'trees.md', '#'].map((target) => makeLink({ target }));
		expect(cardOf(makeRetrospective({ entries: [makeEntry({ links })] })).entries).toMatchObject([{ standing: 'draft' }]);
	});

	it('names each entry by its place and its text', () => {
		expect(cardOf(makeRetrospective({ entries: [makeTodo('Nets')] })).entries[0]?.todo).toEqual({ path: 'camp/2021-08-13-week-2.md', entry: 0, text: 'Nets' });
	});

	it('takes the link to the week that an entry was carried from for none of its own', () => {
		const entry = makeTodo('Nets ←3', { links: [makeLink({ text: '←3', target: 'nets.md' })] });
		const card = cardOf(makeRetrospective({ entries: [entry] }));
		expect(card.entries).toMatchObject([{ text: 'Nets', standing: 'none', links: [], origin: { path: 'nets.md' }, todo: { text: 'Nets' } }]);
		expect(card.links).toEqual([]);
	});

	it('derives all the weeks of its date', () => {
		expect(cardOf(makeRetrospective()).week).toEqual({ iso: { year: 2021, week: 32 }, first: '2021-08-09', last: '2021-08-15', month: { year: 2021, month: 8, week: 2 }, locale: null });
	});

	it('has no week where the note is undated', () => {
		expect(cardOf(makeRetrospective({ date: null })).week).toBeNull();
	});
});

describe('the tally of its links', () => {
	it('names each note, missing target and address once', () => {
		const { links } = cardOf(withLinks('https://www.example.org/a', 'gone.md', 'nets.md', 'gone.md', 'nets.md', 'https://example.org/b'));
		expect(links.map(({ path, web, target }) => path ?? web?.host ?? target)).toEqual(['nets.md', 'gone.md', 'example.org', 'example.org']);
	});

	it('offers no address that would run code', () => {
		expect(cardOf(withLinks('javascript:alert(1)')).links).toEqual([]);
	});
});

describe('cards over time', () => {
	const retrospective = makeRetrospective({ entries: [makeEntry({ links: [makeLink({ target: 'nets.md' })] })] });

	it('are the same objects while nothing changed', () => {
		expect(cardOf(retrospective, (link) => facts(link))).toBe(cardOf(retrospective, (link) => facts(link)));
	});

	it('follow a link that leads elsewhere', () => {
		cardOf(retrospective);
		expect(cardOf(retrospective, factsFrom({ 'nets.md': noteFacts('nets.md', 'stub') })).entries).toMatchObject([{ standing: 'stub' }]);
	});

	it('look no facts up again while the same function gives them', () => {
		const factsOf = jest.fn(facts);
		cardOf(retrospective, factsOf);
		const calls = factsOf.mock.calls.length;
		cardOf(retrospective, factsOf);
		expect(factsOf).toHaveBeenCalledTimes(calls);
	});

	it('follow the custom by which months are cut into weeks', () => {
		const [card] = weekCards([makeRetrospective({ date: '2021-08-01' })], facts, { ...DEFAULT_SETTINGS, monthWeek: 'first-day' });
		expect(card?.week?.month).toMatchObject({ month: 8, week: 1 });
	});
});
