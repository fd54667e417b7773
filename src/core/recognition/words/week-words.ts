import { anyOf, hinted, sayer } from './vocabulary';

/** Words that a week, and a retrospective of it, share: "WIL" is both, as "weeknotes" and 週報 are. */
export const WEEKLY_NOTE_WORDS: readonly string[] = ['\\bwil\\b', '\\bweek[\\s-]?notes?\\b', '週報', '週記'];

/** Words that speak of weeks in general, without a number. */
export const WEEKLY_WORDS: readonly string[] = [
	...WEEKLY_NOTE_WORDS,
	'주간', '일주일', '위클리',
	'(?:^|[^가-힣\\uE000-\\uE003])(?:이번|지난|한|금|첫|마지막)\\s?주(?:의|를|는|도|에|간|동안|차|일)?(?![가-힣])',
	'週間', '週次', '[今先]週', 'ウィークリー',
	'\\bweekly', '\\b(?:this|last|past|my|our)[\\s-]week\\b', '\\bweek[\\s-](?:in|of|ending)\\b',
	'\\bweek(?:\'s)?[\\s-](?:retro|review|reflection|recap)', '\\b(?:the|my|this|last)[\\s-]week$',
	'\\bhebdo(?:madaire)?', '\\b(?:la|ma|cette|notre)\\s+semaine\\b',
	'\\bsettimanal[ei]\\b', '\\b(?:della|la\\s+mia|mia|questa|scorsa)\\s+settimana\\b',
];

const NUMBERED_WEEK_WORDS: readonly string[] = [
	'\\d\\s*주\\s*[차째]', '[번째]\\s*주(?![가-힣])', '제\\s*\\d+\\s*주', '\\d\\s*월.{0,4}\\d\\s*주(?![년일])',
	'\\d\\s*週(?!間)',
	'\\bw(?:ee)?ks?[\\s#.-]*\\d', '\\bweek[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b',
	'\\d(?:st|nd|rd|th)[\\s-]*week\\b', '\\dweeks?\\b', '\\b(?:first|second|third|fourth|fifth|sixth)[\\s-]week\\b',
	'\\bw\\d{1,3}\\b', '\\b\\d{4}w\\d{1,2}\\b',
	'\\bsemaine\\s*(?:n°\\s*)?\\d', '\\d(?:re|ère|e|ème|eme)\\s+semaine\\b',
	'\\bsettimana\\s*(?:n\\.\\s*)?\\d', '\\d[ªa°]\\s*settimana\\b',
];

/** "Three weeks with…" is a duration, and something else happens every two weeks. */
const DURATIONS: readonly string[] = ['\\d\\s*주간', '[\\d二三四五六七八九十数]\\s*週間', '\\bbi-?weekly\\b'];

/** Whether a text speaks of a week as such, or of one by its number. */
export const saysWeek = hinted(/주|週|위클리|ウィークリー|we?e?k|w\d|wil|hebdo|semaine|settiman/i, sayer([...WEEKLY_WORDS, ...NUMBERED_WEEK_WORDS], DURATIONS));

/** Takes what such a note is called in general, as in "Weekly review #12" or `주간 회고 12`. It captures nothing. */
export const WEEKLY_TITLE = `${anyOf(WEEKLY_WORDS)}(?:[\\s-]?(?:review|retro(?:spective)?|reflection|report|note|journal|recap)s?|\\s?(?:회고|리뷰))?`;
