import type { Link } from '../../model/link';
import type { Span } from '../../model/span';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import type { FoundLink } from './found-link';
import type { RunText } from './run-text';

/** What is longer than this is no name; of the text of images in images this much is kept, so that reading stays linear. */
const LONGEST_TEXT = 1_000;

/**
 * Takes the text of a link apart: `[DL/ML]RNN(TODO)` names `RNN`, open. The category is left to the content around.
 * `text` is the note, or the lines that `joined` has joined; `traits` are those of the text that the link's is a part of.
 */
export function namedLink(text: string, joined: RunText | null, found: FoundLink, traits: number, words: ReadingWords): Link {
	const { kind, textFrom, textTo, targetFrom, targetTo } = found;
	const from = Math.max(textFrom, textTo - LONGEST_TEXT);
	const marker = markerAtEnd(text, from, textTo, words);
	const nameTo = marker ? marker.from : textTo;
	const nameFrom = categoryInFront(text, from, nameTo, traits)?.end ?? from;
	const isTarget = kind === 'wiki' && textFrom === targetFrom;
	const link = {
		kind,
		from: found.from,
		to: found.to,
		text: isTarget ? shownTarget(text.slice(nameFrom, nameTo)) : plainText(text, nameFrom, nameTo, traits),
		target: found.target ?? text.slice(targetFrom, targetTo),
		textSpan: { from: textFrom, to: textTo },
		targetSpan: targetFrom < 0 ? null : { from: targetFrom, to: targetTo },
		marker,
	};
	return joined ? inNote(link, joined) : link;
}

/** The link with the offsets that it has in the note. */
function inNote(link: Link, joined: RunText): Link {
	const there = <Place extends Span>(span: Place): Place => ({ ...span, from: joined.inNote(span.from), to: joined.inNote(span.to) });
	const { target, textSpan, targetSpan, marker } = link;
	return {
		...there(link),
		target: target.replace(/\n/g, ' '),
		textSpan: there(textSpan),
		targetSpan: targetSpan && there(targetSpan),
		marker: marker && there(marker),
	};
}

/** Obsidian shows `[[note#heading]]` as `note > heading`. */
function shownTarget(target: string): string {
	return plainText(target.includes('#') ? target.replace(/^#+/, '').replace(/#/g, ' > ') : target);
}
