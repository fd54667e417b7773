import type { Link } from '../../model/link';
import type { RawLink } from '../inline/raw-link';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';

const NONE: readonly Link[] = Object.freeze([]);

/** Takes the texts of links apart: `[DL/ML]RNN(TODO)` names `RNN`, open. The category is left to the content around. */
export function namedLinks(found: readonly RawLink[], traits: number, words: ReadingWords): readonly Link[] {
	return found.length ? found.map((raw) => namedLink(raw, traits, words)) : NONE;
}

function namedLink(raw: RawLink, traits: number, words: ReadingWords): Link {
	const inText = markerAtEnd(raw.text, 0, raw.text.length, words);
	const nameTo = inText ? inText.from : raw.text.length;
	const nameFrom = categoryInFront(raw.text, 0, nameTo)?.end ?? 0;
	// Counted from the end: a text over several lines is longer in the note than when joined.
	const shift = raw.textTo - raw.text.length;
	return {
		kind: raw.kind,
		from: raw.from,
		to: raw.to,
		text: isWiki(raw) ? wikiText(raw, nameFrom, nameTo) : plainText(raw.text, nameFrom, nameTo, traits),
		target: raw.target,
		textSpan: { from: raw.textFrom, to: raw.textTo },
		targetSpan: raw.targetFrom < 0 ? null : { from: raw.targetFrom, to: raw.targetTo },
		marker: inText && { from: inText.from + shift, to: inText.to + shift, sense: inText.sense },
	};
}

function isWiki({ kind }: RawLink): boolean {
	return kind === 'wiki' || kind === 'embed';
}

/** Names of files hold no marks of formatting. Obsidian shows `[[note#heading]]` as `note > heading`. */
function wikiText({ text, textFrom, targetFrom }: RawLink, from: number, to: number): string {
	const name = text.slice(from, to).trim();
	return textFrom === targetFrom && name.includes('#') ? name.replace(/^#+/, '').replace(/#/g, ' > ') : name;
}
