import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNotes } from '../generate-notes';
import { FOLDER, mediansOf } from '../in-process';
import { atMost, note, rounded, type Row } from '../row';

// So many that the helper threads of the engine, which compile and collect, are a small part of what is counted.
const NOTES = 10_000;
const ROUNDS = 5;

/** What reading a note takes, as a multiple of reading its bytes and running one regular expression over them. */
export function reading(seed: number): Row[] {
	const folder = join(FOLDER, 'notes');
	const bytes = writeNotes(folder, seed);
	const [floor = NaN, whole = NaN, text = NaN] = mediansOf(ROUNDS, ['bytesAndOneRegex', 'readingNotes', 'readingTexts'], folder);
	return [
		note('bytes of a note', rounded(bytes / NOTES)),
		note('read its bytes, run one regex', `${rounded(floor)} µs`),
		note('read its bytes, read all of it', `${rounded(whole)} µs`),
		note('read all of it, its text at hand', `${rounded(text)} µs`),
		atMost('reading, against bytes and one regex', whole / floor, 4, '×'),
		atMost('reading, against bytes and one regex, in the end', whole / floor, 2.5, '×'),
	];
}

function writeNotes(folder: string, seed: number): number {
	mkdirSync(folder);
	const notes = generateNotes(NOTES, seed);
	notes.forEach((text, index) => writeFileSync(join(folder, `${index}.md`), text));
	return notes.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
