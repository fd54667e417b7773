import { anyOf } from '../../model/times/any-of';
import { RETROSPECTIVE_WORDS } from './retrospective-words';
import { sayer } from './vocabulary';

const GUIDE_WORDS = anyOf`
규칙(?!적)|작성\s?법|(?:쓰는|작성)\s*방?법|가이드|양식|템플릿
\b(?:rules?|guide(?:lines?)?|how[\s-]to|templates?|checklists?)\b
書き方|ルール|ガイド|テンプレート
\b(?:modèle|comment\s+(?:faire|écrire)|regole|come\s+(?:fare|scrivere))\b`;

const speaksOfGuides = sayer(GUIDE_WORDS);

const isGuideToRetrospectives = sayer(anyOf`
${RETROSPECTIVE_WORDS}[의를을の]?(?:[\s()\[\]]*(?:작성\s*)?|-)${GUIDE_WORDS}
${RETROSPECTIVE_WORDS}\s*[-:|]\s*${GUIDE_WORDS}$
\b(?:how[\s-]to|(?:rules|guide(?:lines?)?|template)\s+(?:for|of|to))\s+(?:[a-z-]+\s+){0,4}${RETROSPECTIVE_WORDS}`);

/**
 * Whether a title is that of a page about writing retrospectives. With a number in it, or behind a colon or a dash,
 * the word is of one week's note about some rule.
 */
export function saysGuide(title: string): boolean {
	if (!speaksOfGuides(title)) return false;
	const [name = ''] = title.split(/[:：|–—]|\s-\s/, 1);
	return isGuideToRetrospectives(title) || (speaksOfGuides(name) && !/\d/.test(name));
}
