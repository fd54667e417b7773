import type { Forward } from './forward';
import { textForward, titleForward } from './forward-text';

/** What front matter is brought forward by, beside the week itself. */
export interface FrontMatterForward {
	readonly forward: Forward;
	/** Whether a property held the same value the week before: then it says nothing of the week. */
	readonly isConstant: (key: string) => boolean;
	/** Whether a number under this key that equals the counter is the counter. */
	readonly isCounter: (key: string) => boolean;
	/** The note before the old one, and the old one: `[[week-1]]` under "previous" becomes `[[week-2]]`, however many weeks went by. */
	readonly renamed: { readonly from: string; readonly to: string } | null;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#:"'-][^:]*):(?=\s|$)/;
const NUMBER = /^(\s*["']?)(\d+)(["']?\s*)$/;
const COMMENT = /(?:^|\s)#[^"']*$/;
/** Longer lines are no value that names a week. */
const LONGEST = 1_000;

/** The YAML of a note as the next week's note has it: the same keys, order, quotes and comments; only digits change. */
export function frontMatterForward(yaml: string, by: FrontMatterForward): string {
	let key = '';
	return yaml.replace(/[^\r\n]+/g, (line) => {
		const found = KEY.exec(line);
		if (found) key = (found[1] ?? '').trim().replace(/^["']|["']$/g, '');
		if (line.length > LONGEST || by.isConstant(key)) return line;
		const head = found?.[0] ?? '';
		const comment = COMMENT.exec(line.slice(head.length))?.[0] ?? '';
		return head + valueForward(line.slice(head.length, line.length - comment.length), key, by) + comment;
	});
}

function valueForward(value: string, key: string, { forward, isCounter, renamed }: FrontMatterForward): string {
	const { counter } = forward;
	const number = NUMBER.exec(value);
	if (counter && number && Number(number[2]) === counter.from) {
		return isCounter(key) ? `${number[1]}${String(counter.to).padStart(number[2]?.startsWith('0') ? number[2].length : 1, '0')}${number[3]}` : value;
	}
	const at = renamed && renamed.from !== '' ? value.indexOf(renamed.from) : -1;
	if (renamed && at >= 0) return value.slice(0, at) + renamed.to + value.slice(at + renamed.from.length);
	return key.toLowerCase() === 'title' ? titleForward(value, forward) : textForward(value, forward);
}
