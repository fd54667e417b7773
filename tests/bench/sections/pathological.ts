import { measured } from '../in-process';
import { PATHOLOGICAL } from '../pathological';
import { rounded, type Row } from '../row';

const LENGTH = 40_000;
/** Four times the length may take this many times the time: four, and the noise of a busy machine. */
const MOST = 6;
/** Less is too short to be measured. */
const SHORTEST_MS = 4;
const ATTEMPTS = 3;

/** Whether each pathological note takes time in proportion to its length. */
export function pathological(): Row[] {
	return Object.keys(PATHOLOGICAL).map(row);
}

function row(what: string): Row {
	let times: readonly number[] = [];
	let met = false;
	for (let attempt = 0; attempt < ATTEMPTS && !met; attempt++) {
		times = measured<readonly number[]>('linearity', what, LENGTH);
		met = isLinear(times);
	}
	return { what, found: `${times.map(rounded).join(', ')} ms`, goal: 'linear', met };
}

function isLinear([once = 0, , fourfold = 0]: readonly number[]): boolean {
	return fourfold < SHORTEST_MS || fourfold <= MOST * Math.max(once, SHORTEST_MS / 4);
}
