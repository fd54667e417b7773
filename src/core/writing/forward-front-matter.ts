import { property } from '../model/front-matter';
import { noteName } from '../model/vault-path';
import type { Forward } from './forward';
import { textForward, titleForward } from './forward-text';

const KEY = /^("[^"]*"|'[^']*'|[^\s#:"'-][^:]*):(?=\s|$)/;
const NUMBER = /^\s*["']?\d+["']?\s*$/;
const COMMENT = /(?:^|\s)#[^"']*$/;
// Without a note before to compare with, only keys that speak of a count are taken for the counter.
const COUNTER_KEY = /week|주차|number|count|order|weight|episode|issue|chapter|part|^(?:no|nr|num|n)$|회차|순서|번호/i;
/** Longer lines are no value that names a week. */
const LONGEST = 1_000;

/**
 * The YAML of a note as the next week's note has it: the same keys, order, quotes and comments; only digits change, and
 * the name of the note before it under a key such as "previous", which becomes that of the note that the new one follows.
 */
export function frontMatterForward(yaml: string, forward: Forward): string {
	const { last, before, previous } = forward;
	const [from, to] = [noteName(before?.path ?? previous), noteName(previous)];
	let key = '';
	return yaml.replace(/[^\r\n]+/g, (line) => {
		const [head, name] = KEY.exec(line) ?? ['', null];
		key = name?.trim().replace(/^["']|["']$/g, '') ?? key;
		const was = before && property(before.frontMatter, key);
		if (line.length > LONGEST || isSame(was, property(last.frontMatter, key), last.date)) return line;
		const [comment] = COMMENT.exec(line.slice(head.length)) ?? [''];
		const value = line.slice(head.length, line.length - comment.length);
		if (from !== to && value.includes(from)) return head + value.replace(from, () => to) + comment;
		const isCount = NUMBER.test(value) && (COUNTER_KEY.test(key) || Number(was) === before?.courseWeek);
		return head + (isCount || key.toLowerCase() === 'title' ? titleForward : textForward)(value, forward) + comment;
	});
}

/** A value that was the same the week before, and does not hold the note's own date, says nothing of the week. */
function isSame(before: unknown, now: unknown, date: string | null): boolean {
	const written = JSON.stringify(now) ?? '';
	return written !== '' && JSON.stringify(before) === written && !(date && written.includes(date));
}
