import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { PATHOLOGICAL } from '../pathological';
import { processorSecondsFor } from './measuring';

const ROUNDS = 5;

/** Milliseconds to read one pathological note made for a length of `n`, of `2n` and of `4n`; of each the best of some rounds. */
export function linearity(name: string, length: string): readonly number[] {
	const make = PATHOLOGICAL[name];
	if (!make) throw new Error(`No pathological note is called ${name}`);
	return [1, 2, 4].map((factor) => {
		const text = make(Number(length) * factor);
		const taken = Array.from({ length: ROUNDS }, () => processorSecondsFor(() => void readNote(text, DEFAULT_READING)));
		return Math.min(...taken) * 1000;
	});
}
