import { median } from '../measures/measuring';
import { measured, mediansOf } from '../in-process';
import { atMost, note, rounded, type Row } from '../row';

const FRAME_MS = 16;
const MOST_KB = 10;
const ROUNDS = 5;

interface ColdStart {
	readonly all: number;
	/** The longest turns, the longest first. */
	readonly longest: readonly number[];
	readonly held: number;
}

/** What a vault of many notes takes: to recognise them, to be ready, to be held, to follow one change. */
export function vault(): Row[] {
	const [recognising = NaN] = mediansOf(3, ['recognition'], 100_000);
	const starts = Array.from({ length: ROUNDS }, () => measured<ColdStart>('coldToReady', 20_000));
	const middle = (of: (start: ColdStart) => number | undefined) => median(starts.map((start) => of(start) ?? NaN));
	const [few = NaN] = mediansOf(3, ['oneChange'], 500);
	const [many = NaN] = mediansOf(3, ['oneChange'], 2_000);
	return [
		note('recognise 100,000 notes by front matter', `${rounded(recognising)} ms`),
		note('20,000 notes, 1,000 retrospectives, cold to ready', `${rounded(middle(({ all }) => all))} ms`),
		atMost('longest uninterrupted piece of that', middle(({ longest }) => longest[0]), FRAME_MS, ' ms'),
		note('the fifth longest', `${rounded(middle(({ longest }) => longest[4]))} ms`),
		atMost('held for each retrospective', middle(({ held }) => held), MOST_KB, ' kB'),
		note('one changed note to new model, among 500', `${rounded(few)} ms`),
		note('one changed note to new model, among 2,000', `${rounded(many)} ms`),
		atMost('the latter against the former', many / few, 2, '×'),
	];
}
