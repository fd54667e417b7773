import { fold } from '../../model/fold';

const SHORTCODE = /:[a-z0-9_+-]+:/gi;
const LINK = /\[([^[\]]*)\]\([^)]*\)/g;
const WIKI = /\[\[(?:[^\][|]*\|)?([^\][]*)\]\]/g;
const NUMBERING = /^[\s\d.)(#-]+(?=\p{L})/u;
// Emoji, joiners and variation selectors fall to it, as does punctuation.
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}'’/-]+/gu;

/** A heading as it is compared: without emoji, numbering, links, punctuation and case. */
export function bareHeading(heading: string): string {
	const unlinked = heading.replace(WIKI, '$1').replace(LINK, '$1').replace(SHORTCODE, ' ');
	return fold(unlinked.replace(NEITHER_LETTER_NOR_DIGIT, ' ').replace(NUMBERING, ''));
}
