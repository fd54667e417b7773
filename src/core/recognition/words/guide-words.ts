import { RETROSPECTIVE_WORDS } from './retrospective-words';
import { anyOf, sayer } from './vocabulary';

const RETROSPECTIVE = anyOf(RETROSPECTIVE_WORDS);

const GUIDE_WORDS: readonly string[] = [
	'규칙(?!적)', '작성\\s?법', '쓰는\\s*법', '쓰는\\s*방법', '작성\\s*방법', '가이드', '양식', '템플릿',
	'\\brules?\\b', '\\bguide(?:lines?)?\\b', '\\bhow[\\s-]to\\b', '\\btemplates?\\b', '\\bchecklists?\\b',
	'書き方', 'ルール', 'ガイド', 'テンプレート', '\\bmodèle\\b', '\\bcomment\\s+(?:faire|écrire)\\b', '\\bregole\\b', '\\bcome\\s+(?:fare|scrivere)\\b',
];

const speaksOfGuides = sayer(GUIDE_WORDS);

const isGuideToRetrospectives = sayer([
	`${RETROSPECTIVE}(?:의|를|을|の)?[\\s()\\[\\]-]*(?:작성\\s*)?${anyOf(GUIDE_WORDS)}`,
	`\\bhow[\\s-]to\\s+(?:[a-z-]+\\s+){0,4}${RETROSPECTIVE}`,
	`\\b(?:rules|guide(?:lines?)?|template)\\s+(?:for|of|to)\\s+(?:[a-z-]+\\s+){0,4}${RETROSPECTIVE}`,
]);

/** Whether a title is that of a page about writing retrospectives. With a number in it, it is one week's note about some rule. */
export function saysGuide(title: string): boolean {
	return speaksOfGuides(title) && (!/\d/.test(title) || isGuideToRetrospectives(title));
}
