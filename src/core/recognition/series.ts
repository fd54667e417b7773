import type { FrontMatter } from '../model/front-matter';
import type { Series } from '../model/retrospective';
import { property } from '../model/front-matter';
import { remembering } from '../model/remembering';
import { monthByName } from '../model/times/month-names';
import { timesInText } from '../model/times/read-times';
import { WEEKLY_WORDS } from '../model/times/weekly-words';
import { COUNTER, shortened } from '../model/times/written-time';
import { fold, plain } from './comparable';
import { texts } from './property-values';
import { RETROSPECTIVE_WORDS, REVIEWS_OF_THINGS } from './words/retrospective-words';

const SAID = new RegExp(`(${REVIEWS_OF_THINGS})|(${RETROSPECTIVE_WORDS})|${WEEKLY_WORDS}|(?:week|semaine|settimana)(?![a-z])`, 'gi');
/** These stand where a word for a week or for looking back stood. */
const WEEK = '\uE002';
const LOOKING_BACK = '\uE003';
/** Marks, days, brackets and emoji part words, as blanks do. */
const BETWEEN_WORDS = /(?:[\s\uE000-\uE003()[\]{}<>【】「」『』〈〉《》（）［］]|\d{1,2}\/\d{1,2}(?!\d)|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3)+/gu;
const SEPARATOR = /[:：|｜–—]|\s-\s|[([【「『（［]/;
// The sign at the end of "C#" and "C++" belongs to the name.
const EDGES = /^[\s\p{P}~|+=^`$]+|(?:(?!#)[\s\p{P}~|=^`$])+$/gu;
const FILLER = '(?:for|of|on|in|at|with|the|my|de|du|del|dal|di|da|en|의|の|と|는|을|를)';
/** These belong to the word for a week that stands behind them, but begin a name: "La Capsule". */
const OF_THE_WEEK = '(?:la|ma|mia|della|notre|nostra|cette|questa)';
const FILLERS = new RegExp(`^(?:${FILLER}(?:\\s+|$))+|(?:(?:^|\\s+)(?:${FILLER}|${OF_THE_WEEK}))+$`, 'gi');
const ONLY_NUMBERS = /^[\d\s\p{P}년월일年月日]*$/u;

/** One object for all notes of a series: at every change they are told apart by it. */
const seriesNamed = remembering((name): Series => ({ key: fold(name) || name, name }), 1_000);

/**
 * The series that a note belongs to: the one named in its property `series`; else what its title says beside counter, date
 * and the words for a week and for looking back; else its folder. The key is folded, the name is as written.
 * Both are empty for a note in the vault's root that says nothing of the kind.
 */
export function findSeries(path: string, frontMatter: FrontMatter, title: string): Series {
	const name = namedByHand(frontMatter) ?? (nameInTitle(title) || nameOfFolder(path));
	return seriesNamed(name);
}

function namedByHand(frontMatter: FrontMatter): string | undefined {
	const [written] = texts(['series', '시리즈'].map((key) => property(frontMatter, key)));
	// Of a link, what it shows.
	return written?.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1');
}

// A name stands before the counter, or between it and the word for looking back. What follows both is the week's own
// subject, and differs from week to week, unless nothing sets it apart. A title without either is nothing but subject.
function nameInTitle(title: string): string {
	const marked = markWords(title);
	const counter = marked.indexOf(COUNTER);
	const at = counter < 0 ? marked.search(/[\uE002\uE003]/) : counter;
	return at < 0 ? '' : tidied(marked.slice(0, at)) || nameAfter(marked.slice(at + 1));
}

function nameAfter(rest: string): string {
	const looksBack = rest.indexOf(LOOKING_BACK);
	const between = tidied(rest.slice(0, Math.max(looksBack, 0)));
	if (between !== '') return between;
	const tail = rest.slice(looksBack + 1);
	return SEPARATOR.test(tail) ? '' : tidied(tail);
}

function markWords(text: string): string {
	return shortened(timesInText(plain(text)).rest).replace(SAID, (_, ofThing: string | undefined, lookingBack: string | undefined) => ofThing ?? (lookingBack === undefined ? WEEK : LOOKING_BACK));
}

function nameOfFolder(path: string): string {
	const folders = path.split('/').slice(0, -1).reverse();
	const telling = folders.map((folder) => tidied(markWords(folder))).find((name) => name !== '');
	return telling ?? folders.find((folder) => !isOnlyTime(folder)) ?? folders[0] ?? '';
}

function tidied(text: string): string {
	const name = text.replace(BETWEEN_WORDS, ' ').replace(EDGES, '').replace(FILLERS, '').replace(EDGES, '');
	return isOnlyTime(name) ? '' : name;
}

function isOnlyTime(text: string): boolean {
	return ONLY_NUMBERS.test(text.replace(/\p{L}+/gu, (word) => (monthByName(word.replace(/^[년월일年月日]+/, '')) > 0 ? '' : word)));
}
