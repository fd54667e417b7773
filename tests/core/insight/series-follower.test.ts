import fc from 'fast-check';
import { SeriesFollower } from '../../../src/core/insight/series-follower';
import type { CivilDate } from '../../../src/core/model/civil-date';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeLink, makeRetrospective, makeTodo, noteFacts } from '../../support/builders';

const text = fc.constantFrom('A', 'B', 'C', 'D');
const entry = fc.tuple(text, fc.boolean()).map(([name, open]) => (open ? makeTodo(name) : makeEntry({ text: name, links: [makeLink({ text: name, target: `${name}.md` })] })));
// Few dates, or a note that is put again would never stay in its place, where what it names moves up and down.
const date = fc.constantFrom<CivilDate | null>('2021-08-06', '2021-08-13', null);
const week = fc.record({ courseWeek: fc.option(fc.integer({ min: 1, max: 2 })), date, entries: fc.array(entry, { maxLength: 4 }) });
/** Between one look and the next some notes are put, put again or taken away, or links lead elsewhere. */
const looks = fc.array(fc.record({
	puts: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(week)), { maxLength: 4 }),
	linksChange: fc.boolean(),
	custom: fc.boolean(),
}), { minLength: 1, maxLength: 6 });

test('property: what is followed from look to look is what one look finds', () => {
	const otherWeeks = { ...DEFAULT_SETTINGS, monthWeek: 'first-day' as const };
	fc.assert(fc.property(looks, (all) => {
		const follower = new SeriesFollower();
		const vault = new Map<number, ReturnType<typeof makeRetrospective>>();
		let factsOf = factsFrom({});
		all.forEach(({ puts, linksChange, custom }, look) => {
			for (const [note, parts] of puts) {
				if (parts) vault.set(note, makeRetrospective({ ...parts, path: `${note}.md` }));
				else vault.delete(note);
			}
			if (linksChange) factsOf = factsFrom(look % 2 === 0 ? { 'A.md': noteFacts('A.md') } : { 'B.md': noteFacts('B.md', 'stub') });
			const retrospectives = [...vault].sort(([a], [b]) => a - b).map(([, retrospective]) => retrospective);
			const input = { retrospectives, factsOf, weeks: custom ? otherWeeks : DEFAULT_SETTINGS, today: '2021-09-20' as const };
			expect(follower.follow(input)).toEqual(new SeriesFollower().follow(input));
		});
	}), { numRuns: 200 });
});
