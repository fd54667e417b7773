import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { median, processorSecondsFor } from './measuring';

const PASSES = 7;

/** Microseconds to read a note's bytes and run one regular expression over them; nothing that looks at a note takes less. */
export function bytesAndOneRegex(folder: string): number {
	return perNote(folder, (text) => text.match(/\(TODO\)/gi)?.length ?? 0);
}

/** Microseconds to read a note's bytes and all that the dashboard needs of it. */
export function readingNotes(folder: string): number {
	return perNote(folder, (text) => readNote(text, DEFAULT_READING).body.entries.length);
}

/** Microseconds of {@link readNote} alone, the text being in memory. */
export function readingTexts(folder: string): number {
	const texts = pathsIn(folder).map((path) => readFileSync(path, 'utf8'));
	return passes(texts, (text) => readNote(text, DEFAULT_READING).body.entries.length);
}

function perNote(folder: string, use: (text: string) => number): number {
	return passes(pathsIn(folder), (path) => use(readFileSync(path, 'utf8')));
}

/** The median over passes of what one member takes, the first pass left out: it warms up. */
function passes(members: readonly string[], use: (member: string) => number): number {
	const taken = Array.from({ length: PASSES }, () => processorSecondsFor(() => members.forEach((member) => use(member))));
	return (median(taken.slice(1)) / members.length) * 1e6;
}

function pathsIn(folder: string): string[] {
	return readdirSync(folder).map((name) => join(folder, name));
}
