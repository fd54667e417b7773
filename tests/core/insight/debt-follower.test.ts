import fc from 'fast-check';
import { chronologically } from '../../../src/core/model/chronologically';
import { DebtFollower } from '../../../src/core/insight/debt-follower';
import { weekCards } from '../../../src/core/insight/week-cards';
import type { CivilDate } from '../../../src/core/model/civil-date';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeRetrospective, makeTodo } from '../../support/builders';

const facts = factsFrom({});
const entry = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.boolean()).map(([text, open]) => (open ? makeTodo(text) : makeEntry({ text })));
const date = fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2021-08-${String(day).padStart(2, '0')}` as CivilDate));
const week = fc.record({ courseWeek: fc.integer({ min: 1, max: 9 }), date, entries: fc.array(entry, { maxLength: 5 }) });
/** A vault of a few notes, in which some are put, put again or taken away between one look and the next. */
const looks = fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.option(week)), { maxLength: 4 }), { minLength: 1, maxLength: 5 });

test('what changed week by week is what a look at all weeks finds', () => {
	fc.assert(fc.property(looks, fc.constantFrom<CivilDate>('2021-08-16', '2021-09-20'), (changes, laterDay) => {
		const follower = new DebtFollower();
		const vault = new Map<number, ReturnType<typeof makeRetrospective>>();
		changes.forEach((puts, look) => {
			for (const [note, parts] of puts) {
				if (parts) vault.set(note, makeRetrospective({ ...parts, path: `${note}.md` }));
				else vault.delete(note);
			}
			const cards = [...weekCards([...vault.values()], facts, DEFAULT_SETTINGS)].sort(chronologically);
			const today = look > 2 ? laterDay : '2021-08-16';
			expect(follower.follow(cards, today)).toEqual(new DebtFollower().follow(cards, today));
		});
	}), { numRuns: 40 });
});

test('a debt stays the same object as long as no week that names it changes', () => {
	const follower = new DebtFollower();
	const [first, second, changed] = weekCards([
		makeRetrospective({ path: '1.md', date: '2021-08-06', entries: [makeTodo('Types')] }),
		makeRetrospective({ path: '2.md', date: '2021-08-13', entries: [makeTodo('Parsers')] }),
		makeRetrospective({ path: '2.md', date: '2021-08-13', entries: [makeEntry({ text: 'Parsers' })] }),
	], facts, DEFAULT_SETTINGS);
	const look = (...cards: readonly (typeof first)[]) => follower.follow(cards.flatMap((card) => card ?? []), '2021-08-16').debts;
	const [types] = look(first, second);
	expect(look(first, changed)).toEqual([types]);
	expect(look(first, changed)[0]).toBe(types);
});
