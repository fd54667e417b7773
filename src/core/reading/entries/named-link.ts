import type { Link } from '../../model/link';
import type { RawLink } from '../inline/raw-link';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';

const NONE: readonly Link[] = Object.freeze([]);

/** Takes the texts of links apart: `[DL/ML]RNN(TODO)` names `RNN`, open. The category is left to the content around. */
export function namedLinks(found: readonly RawLink[], words: ReadingWords): readonly Link[] {
	return found.length ? found.map((raw) => namedLink(raw, words)) : NONE;
}

function namedLink(raw: RawLink, words: ReadingWords): Link {
	const inText = markerAtEnd(raw.text, 0, raw.text.length, words);
	const nameTo = inText ? inText.from : raw.text.length;
	const nameFrom = categoryInFront(raw.text, 0, nameTo)?.end ?? 0;
	// Counted from the end: a text over several lines is longer in the note than when joined.
	const shift = raw.textTo - raw.text.length;
	return {
		kind: raw.kind,
		from: raw.from,
		to: raw.to,
		text: isBareWiki(raw) ? shownTarget(raw.text.slice(nameFrom, nameTo)) : plainText(raw.text, nameFrom, nameTo),
		target: raw.target,
		textSpan: { from: raw.textFrom, to: raw.textTo },
		targetSpan: raw.targetFrom < 0 ? null : { from: raw.targetFrom, to: raw.targetTo },
		marker: inText && { from: inText.from + shift, to: inText.to + shift, sense: inText.sense },
	};
}

function isBareWiki({ kind, textFrom, targetFrom }: RawLink): boolean {
	return kind === 'wiki' && textFrom === targetFrom;
}

/** Obsidian shows `[[note#heading]]` as `note > heading`. */
function shownTarget(target: string): string {
	return target.includes('#') ? target.replace(/^#+/, '').replace(/#/g, ' > ') : target;
}
