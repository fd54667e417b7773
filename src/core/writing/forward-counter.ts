import type { ForwardPattern } from './forward';

const WORDS_BEFORE = 'week|weekly|wk|w|sprint|no\\.?|vol\\.?|#|제|第|주차';
const WORDS_BEHIND = '주차|주째|週|회차|번째|weeks?|wks?';
const ENGLISH_ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `2nd week` */
const ORDINAL: ForwardPattern = {
	pattern: /(^|[^\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])/giu,
	write: ([, , digits = ''], { counter }) =>
		counter && Number(digits) === counter.from ? `${counter.to}${ORDINAL_ENDINGS[ENGLISH_ORDINAL.select(counter.to)] ?? 'th'}` : null,
};

/** `week-2`, `Week 2`, `W02`, `#2` */
const BEHIND_WORD = counterPattern(`((?:^|[^\\p{L}])(?:${WORDS_BEFORE})[\\s_#.:-]{0,3})(\\d+)(?!\\d)`);

/** `2주차`, `2 weeks` */
const BEFORE_WORD = counterPattern(`(^|[^\\d])(\\d+)(?=[\\s_-]{0,2}(?:${WORDS_BEHIND}))`);

/** A number on its own, for titles and names that hold no other sign of the week */
const BARE = counterPattern('(^|[^\\p{L}\\p{N}])(\\d+)(?![\\p{L}\\p{N}])');

/** The course week where a word of a week stands beside it. */
export const COUNTER_PATTERNS: readonly ForwardPattern[] = [ORDINAL, BEHIND_WORD, BEFORE_WORD];

/** The course week as a bare number. */
export const BARE_COUNTER: readonly ForwardPattern[] = [BARE];

function counterPattern(source: string): ForwardPattern {
	return {
		pattern: new RegExp(source, 'giu'),
		write: ([, before = '', digits = ''], { counter }) => {
			if (!counter || Number(digits) !== counter.from) return null;
			// After `W52` comes `W01`: weeks of the year are always written so.
			const isPadded = digits.startsWith('0') || /w$/i.test(before);
			return String(counter.to).padStart(isPadded ? digits.length : 1, '0');
		},
	};
}
