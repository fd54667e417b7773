import type { Link } from '../../model/link';
import type { RawLink } from '../inline/link-reader';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';

/** A link with its text taken apart into category, name and marker. */
export interface NamedLink {
	readonly link: Link;
	readonly category: string | null;
}

/** Takes the text of a link apart: `[DL/ML]RNN(TODO)` names `RNN`, in `DL/ML`, open. */
export function namedLink(raw: RawLink, words: ReadingWords): NamedLink {
	const inText = markerAtEnd(raw.text, 0, raw.text.length, words.markers);
	const name = inText ? raw.text.slice(0, inText.from) : raw.text;
	const front = categoryInFront(name);
	// Counted from the end: a text over several lines is longer in the note than when joined.
	const shift = raw.textTo - raw.text.length;
	return {
		category: front?.category ?? null,
		link: {
			kind: raw.kind,
			from: raw.from,
			to: raw.to,
			text: plainText(shownName(raw, front ? name.slice(front.length) : name)),
			target: raw.target,
			textSpan: { from: raw.textFrom, to: raw.textTo },
			targetSpan: raw.targetFrom < 0 ? null : { from: raw.targetFrom, to: raw.targetTo },
			marker: inText && { from: inText.from + shift, to: inText.to + shift, sense: inText.sense },
		},
	};
}

/** Obsidian shows `[[note#heading]]` as `note > heading`. */
function shownName(raw: RawLink, name: string): string {
	const isBareWiki = raw.kind === 'wiki' && raw.textFrom === raw.targetFrom;
	return isBareWiki ? name.replace(/^#+/, '').replace(/#/g, ' > ') : name;
}
