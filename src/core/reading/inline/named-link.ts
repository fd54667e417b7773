import type { Link, LinkKind } from '../../model/link';
import type { Span } from '../../model/span';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import type { RunText } from './run-text';

/** What is longer than this is no name; of the text of images in images this much is kept, so that reading stays linear. */
const LONGEST_TEXT = 1_000;

/**
 * Takes the text of a link apart: `[DL/ML]RNN(TODO)` names `RNN`, open. The category is left to the content around.
 * Offsets are into `text`, a note or joined lines; `targetFrom` is -1 where the `target` stands in a definition.
 * `traits` are those of the text that the link's is a part of. Not one object: each would be as large as the link.
 */
export function namedLink(
	text: string, traits: number, words: ReadingWords, kind: LinkKind, from: number, to: number,
	textFrom: number, textTo: number, targetFrom: number, targetTo: number, target?: string,
): Link {
	const nameFrom = Math.max(textFrom, textTo - LONGEST_TEXT);
	const marker = markerAtEnd(text, nameFrom, textTo, words);
	const isTarget = kind === 'wiki' && textFrom === targetFrom;
	return {
		kind,
		from,
		to,
		text: nameIn(text, nameFrom, marker ? marker.from : textTo, isTarget, traits),
		target: target ?? text.slice(targetFrom, targetTo),
		textSpan: { from: textFrom, to: textTo },
		targetSpan: targetFrom < 0 ? null : { from: targetFrom, to: targetTo },
		marker,
	};
}

function nameIn(text: string, from: number, to: number, isTarget: boolean, traits: number): string {
	const nameFrom = categoryInFront(text, from, to, traits)?.end ?? from;
	return isTarget ? shownTarget(text.slice(nameFrom, to)) : plainText(text, nameFrom, to, traits);
}

/** A link in joined lines, with the offsets that it has in the note. */
export function inNote(link: Link, joined: RunText): Link {
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
