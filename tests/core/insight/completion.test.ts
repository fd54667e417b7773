import fc from 'fast-check';
import { NO_COMPLETION, sumCompletion } from '../../../src/core/insight/completion';
import { weekCard } from '../../../src/core/insight/week-card';
import type { Entry } from '../../../src/core/model/entry';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeLink, makeRetrospective, makeTodo, noteFacts, webFacts } from '../../support/builders';

const facts = factsFrom({
	'written.md': noteFacts('written.md'),
	'draft.md': noteFacts('draft.md', 'draft'),
	'stub.md': noteFacts('stub.md', 'stub'),
	'https://example.org': webFacts,
});

const completionOf = (entries: readonly Entry[], factsOf: typeof facts) => weekCard(makeRetrospective({ entries }), factsOf, DEFAULT_SETTINGS).completion;

const linked = (...targets: string[]) => makeEntry({ links: targets.map((target) => makeLink({ target })) });

describe('the completion of a week', () => {
	it('counts closed and open entries', () => {
		expect(completionOf([makeEntry(), makeEntry(), makeTodo('Parsers')], facts)).toMatchObject({ closed: 2, open: 1 });
	});

	it('leaves out entries that do not count', () => {
		expect(completionOf([makeEntry({ counts: false }), makeTodo('Parsers', { counts: false })], facts)).toEqual(NO_COMPLETION);
	});

	it('takes cancelled entries into neither measure', () => {
		const cancelled = makeEntry({ state: 'cancelled', links: [makeLink({ target: 'written.md' })] });
		expect(completionOf([cancelled], facts)).toEqual({ ...NO_COMPLETION, cancelled: 1 });
	});

	it('counts no cancelled entry that does not count', () => {
		expect(completionOf([makeEntry({ state: 'cancelled', counts: false })], facts)).toEqual(NO_COMPLETION);
	});

	it('tells closed from written: an empty link without a marker is closed, and not written', () => {
		expect(completionOf([linked('')], facts)).toEqual({ closed: 1, open: 0, cancelled: 0, written: 0, slots: 1 });
	});

	it('takes no link to the week that an entry was carried from for a slot', () => {
		const origin = makeLink({ target: 'written.md', text: '←3' });
		expect(completionOf([makeEntry({ links: [origin] }), makeEntry({ links: [makeLink({ target: '' }), origin] })], facts)).toMatchObject({ written: 0, slots: 1 });
	});

	it('gives an entry without a link no slot', () => {
		expect(completionOf([makeEntry()], facts)).toMatchObject({ written: 0, slots: 0 });
	});

	it.each([
		['written.md', 1],
		['https://example.org', 1],
		['draft.md', 0],
		['stub.md', 0],
		['missing.md', 0],
		['#', 0],
	])('takes a link to %s for %i written', (target, written) => {
		expect(completionOf([linked(target)], facts)).toMatchObject({ written, slots: 1 });
	});

	it('takes an entry for written once any of its links is', () => {
		expect(completionOf([linked('missing.md', 'written.md', 'https://example.org')], facts)).toMatchObject({ written: 1, slots: 1 });
	});

	it('never counts more written than slots, nor more slots than entries', () => {
		const entry = fc.record({ state: fc.constantFrom('open', 'closed', 'cancelled'), counts: fc.boolean(), targets: fc.array(fc.constantFrom('', 'written.md', 'draft.md')) });
		fc.assert(fc.property(fc.array(entry), (entries) => {
			const sum = completionOf(entries.map(({ targets, ...rest }) => makeEntry({ ...rest, links: targets.map((target) => makeLink({ target })) })), facts);
			expect(sum.written).toBeLessThanOrEqual(sum.slots);
			expect(sum.slots).toBeLessThanOrEqual(sum.open + sum.closed);
		}));
	});
});

describe('sumCompletion', () => {
	it('is the completion of all entries together', () => {
		const [some, others] = [[makeEntry(), makeTodo('Parsers')], [linked('written.md')]];
		const parts = [completionOf(some, facts), completionOf(others, facts)];
		expect(sumCompletion(parts)).toEqual(completionOf([...some, ...others], facts));
	});
});
