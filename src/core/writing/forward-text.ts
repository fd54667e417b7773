import type { Span } from '../model/span';
import type { Forward, ForwardPattern } from './forward';
import { BARE_COUNTER, COUNTER_PATTERNS } from './forward-counter';
import { DATE_PATTERNS } from './forward-dates';

interface Replacement extends Span {
	readonly text: string;
}

/** Names, titles and properties are shorter; longer lines are prose and left as they are. */
const LONGEST = 1_000;

/** A text of one week as the next week says it: dates brought forward, the counter raised where a week's word stands by it. */
export function textForward(text: string, forward: Forward): string {
	return text.length > LONGEST ? text : replaced(text, replacements(text, forward, [...DATE_PATTERNS, ...COUNTER_PATTERNS]));
}

/** The same for a title or file name, where the counter may also stand alone: `Reflections 2`. */
export function titleForward(title: string, forward: Forward): string {
	const isNamed = title.length > LONGEST || replacements(title, forward, COUNTER_PATTERNS).length > 0;
	const withBare = isNamed ? [] : replacements(title, forward, [...DATE_PATTERNS, ...BARE_COUNTER]);
	const isOne = withBare.length === replacements(title, forward, DATE_PATTERNS).length + 1;
	return !isNamed && isOne ? replaced(title, withBare) : textForward(title, forward);
}

function replacements(text: string, forward: Forward, patterns: readonly ForwardPattern[]): readonly Replacement[] {
	const taken: Replacement[] = [];
	for (const { pattern, write } of patterns) {
		for (const match of text.matchAll(pattern)) {
			const span = { from: match.index + (match[1]?.length ?? 0), to: match.index + match[0].length };
			if (taken.some((other) => other.from < span.to && span.from < other.to)) continue;
			const written = write(match, forward);
			if (written !== null) taken.push({ ...span, text: written });
		}
	}
	return taken.sort((one, other) => one.from - other.from);
}

function replaced(text: string, parts: readonly Replacement[]): string {
	let result = '';
	let at = 0;
	for (const part of parts) {
		result += text.slice(at, part.from) + part.text;
		at = part.to;
	}
	return result + text.slice(at);
}
