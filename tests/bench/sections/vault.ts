import { measured, mediansOf } from '../in-process';
import { atMost, note, rounded, type Row } from '../row';

const FRAME_MS = 16;
const MOST_KB = 10;

/** What a vault of many notes takes: to recognise them, to fill the catalog, to hold it, to follow one change. */
export function vault(): Row[] {
	const [recognising = NaN] = mediansOf(3, ['recognition'], 100_000);
	const filling = measured<{ readonly longest: number; readonly all: number }>('fillingCatalog', 1_000);
	const held = measured<number>('heldPerRetrospective', 1_000);
	const [few = NaN] = mediansOf(3, ['oneChange'], 250);
	const [many = NaN] = mediansOf(3, ['oneChange'], 4_000);
	return [
		note('recognise 100,000 notes by front matter', `${rounded(recognising)} ms`),
		note('1,000 retrospectives into the catalog', `${rounded(filling.all)} ms`),
		atMost('longest piece of that', filling.longest, FRAME_MS, ' ms'),
		atMost('held for each retrospective', held, MOST_KB, ' kB'),
		note('one changed note among 250', `${rounded(few)} ms`),
		note('one changed note among 4,000', `${rounded(many)} ms`),
		atMost('the latter against the former', many / few, 2, '×'),
	];
}
