import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { processorSecondsFor } from './measuring';

const PASSES = 7;
/** So many notes are at hand at a time, as the index reads a vault. */
const AT_ONCE = 4;
// Every link, with brackets in its text: the least that anyone runs over a note who wants to know its links.
const LINKS = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([^()\n]*\)/g;

/** Microseconds to read a note's bytes and find its links by one regular expression; nothing that looks at a note takes less. */
export function bytesAndOneRegex(folder: string): number {
	return perNote(folder, (text) => text.match(LINKS)?.length ?? 0);
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
	const paths = pathsIn(folder);
	const handfuls = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, index) => paths.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
	const perHandful = passes(handfuls, (handful) => handful.map((path) => readFileSync(path, 'utf8')).forEach(use));
	return (perHandful * handfuls.length) / paths.length;
}

/**
 * The least over passes of what one member takes, the first pass left out: it warms up. Whoever else uses the machine, and
 * its memory, only adds to a pass; what the engine collects is in each of them.
 */
function passes<Member>(members: readonly Member[], use: (member: Member) => unknown): number {
	const taken = Array.from({ length: PASSES }, () => processorSecondsFor(() => members.forEach((member) => use(member))));
	return (Math.min(...taken.slice(1)) / members.length) * 1e6;
}

function pathsIn(folder: string): string[] {
	return readdirSync(folder).map((name) => join(folder, name));
}
