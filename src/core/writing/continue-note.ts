import { frontMatterRange } from '../model/front-matter-range';
import { property } from '../model/front-matter';
import type { Retrospective } from '../model/retrospective';
import { noteName } from '../model/vault-path';
import type { Forward } from './forward';
import { frontMatterForward, type FrontMatterForward } from './forward-front-matter';
import { textForward, titleForward } from './forward-text';
import { emptiedBody } from './next-week-body';

/** A new note: its text, and the offset in it of the place to begin writing. */
export interface NewNote {
	readonly content: string;
	readonly cursor: number;
}

// Without a note before to compare with, only keys that speak of a count are taken for the counter.
const COUNTER_KEY = /week|주차|number|count|order|weight|episode|issue|chapter|part|^(?:no|nr|num|n)$|회차|순서|번호/i;

/**
 * The text of a note in the form of `last`: all that names the week is brought forward, and the rest left out.
 * `previous` is the path of the note that it follows, which is another one where the last has a form of its own.
 */
export function continuedNote(last: Retrospective, text: string, before: Retrospective | null, forward: Forward, previous = last.path): NewNote {
	const range = frontMatterRange(text);
	const bodyFrom = range?.bodyFrom ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const head = range
		? text.slice(0, range.from) + frontMatterForward(text.slice(range.from, range.to), changing(last, before, forward, previous)) + text.slice(range.to, bodyFrom)
		: text.slice(0, bodyFrom);
	const headingForward = (line: string, level: number) => (level === 1 ? titleForward(line, forward) : textForward(line, forward));
	const body = emptiedBody(text, bodyFrom, last.sections, headingForward);
	return { content: head + body.text, cursor: head.length + body.cursor };
}

function changing(last: Retrospective, before: Retrospective | null, forward: Forward, previous: string): FrontMatterForward {
	const valueBefore = (key: string) => before && property(before.frontMatter, key);
	return {
		forward,
		isConstant: (key) => isSame(valueBefore(key), property(last.frontMatter, key), last.date),
		isCounter: (key) => COUNTER_KEY.test(key) || Number(valueBefore(key)) === before?.courseWeek,
		renamed: before && noteName(before.path) !== noteName(previous) ? { from: noteName(before.path), to: noteName(previous) } : null,
	};
}

/** Two equal values that do not hold the note's own date. Deeper structures are taken for different: they are forwarded. */
function isSame(before: unknown, now: unknown, date: string | null): boolean {
	if (Array.isArray(before) && Array.isArray(now)) return before.length === now.length && before.every((one, index) => isSame(one, now[index], date));
	if (typeof now === 'string' && date !== null && now.includes(date)) return false;
	return before !== null && before !== undefined && typeof before !== 'object' && before === now;
}
