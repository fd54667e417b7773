import { property } from '../../model/front-matter';
import { foldPath, nameOf, noteName, withoutExtension } from '../../model/vault-path';
import { weekFrom, type Forward } from './forward';
import { monthForward } from './forward-month';
import { titleForward, valueForward } from './forward-text';

const KEY = /^("[^"]*"|'[^']*'|[^\s#:"'-][^:]*):(?=\s|$)/;
/** A value up to its comment, which begins outside of quotes. */
const VALUE = /^(?!#)(?:"(?:\\.|[^"\\])*"|'[^']*'|\S|\s(?!#))*/;
const NUMBER = /^\s*["']?\d+["']?\s*$/;
/** No day, whatever its digits: `7.5`. */
const DECIMAL = /^\s*\d+\.\d+\s*$/;
// Without a note before to compare with, only keys that speak of a count are taken for the counter.
const COUNTER_KEY = /week|주차|number|count|order|weight|episode|issue|chapter|part|^(?:no|nr|num|n)$|회차|순서|번호/i;
/** They go forward although they seldom differ from the week before. */
const MONTH_KEY = /^(?:year|month|연도|년도?|월)$/i;
const PREVIOUS_KEY = /^(?:prev|last|이전|지난)/i;
const NEXT_KEY = /^(?:next|다음)/i;
const WIKI_LINK = /(\[\[[^[\]]+\]\])/;
const AROUND_NAME = /([/()[\]"'|#]|\.md)/;
/** Longer lines are no value that names a week. */
const LONGEST = 1_000;

/**
 * The YAML of a note as the next week's note has it: the same keys, order, quotes and comments; only digits change, and
 * the name of the note before it, which becomes that of the note that the new one follows.
 */
export function frontMatterForward(yaml: string, forward: Forward): string {
	let key = '';
	return yaml.replace(/[^\r\n]+/g, (line) => {
		const [head, name] = KEY.exec(line) ?? ['', null];
		key = name?.trim().replace(/^["']|["']$/g, '') ?? key;
		if (line.length > LONGEST || (!MONTH_KEY.test(key) && isSame(key, forward))) return line;
		const partsOf = (value: string) => value.split(WIKI_LINK).map((part) => linkForward(part, key, forward) ?? partForward(part, key, forward));
		return head + line.slice(head.length).replace(VALUE, (value) => partsOf(value).join(''));
	});
}

/** A value that was the same the week before, and does not hold the note's own date, says nothing of the week. */
function isSame(key: string, { last, before }: Forward): boolean {
	const now = JSON.stringify(property(last.frontMatter, key)) ?? '';
	return now !== '' && before !== null && JSON.stringify(property(before.frontMatter, key)) === now && !(last.date && now.includes(last.date));
}

/** A link to the note before, or to that after, as the new note has it; null for no such link. */
function linkForward(text: string, key: string, forward: Forward): string | null {
	const { before, previous } = forward;
	const [, target = '', heading = '', words = ''] = /^\[\[([^|#]+)([^|]*)(.*)\]\]$/.exec(text) ?? [];
	if (target === '') return null;
	const inForm = (path: string) => (target.includes('/') ? path : nameOf(path));
	const isBefore = before && foldPath(withoutExtension(inForm(before.path))) === foldPath(withoutExtension(target));
	if (isBefore || PREVIOUS_KEY.test(key)) {
		const path = inForm(previous);
		return `[[${target.endsWith('.md') ? path : withoutExtension(path)}${heading}${titleForward(words, weekFrom(forward, -1))}]]`;
	}
	return NEXT_KEY.test(key) ? titleForward(text, weekFrom(forward, 1)) : null;
}

function partForward(value: string, key: string, forward: Forward): string {
	const { before, previous, isoWeeks } = forward;
	const bare = value.replace(/["']/g, '').trim();
	const from = before && noteName(before.path);
	// Other values hold digits too: only letters show that a part of one is a name.
	if (from && (/\p{L}/u.test(from) || (bare === from && PREVIOUS_KEY.test(key)))) {
		const named = value.split(AROUND_NAME).map((part) => (part.trim() === from ? part.replace(from, () => noteName(previous)) : part)).join('');
		if (named !== value) return named;
	}
	if (MONTH_KEY.test(key)) return value.replace(bare, (part) => monthForward(part, true, isoWeeks && part.length > 2, forward) ?? part);
	if (DECIMAL.test(value)) return value;
	const isCount = NUMBER.test(value) && (COUNTER_KEY.test(key) || (before && Number(property(before.frontMatter, key)) === before.courseWeek));
	return (isCount || key.toLowerCase() === 'title' ? titleForward : valueForward)(value, forward);
}
