import type { Link } from '../../model/link';
import { plainText } from '../plain-text';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import type { FoundLink } from './found-link';
import type { RunText } from './run-text';

/** What is longer than this is no name; of the text of images in images this much is kept, so that reading stays linear. */
const LONGEST_TEXT = 1_000;

/** Takes the text of a link apart: `[DL/ML]RNN(TODO)` names `RNN`, open. The category is left to the content around. */
export function namedLink(run: RunText, found: FoundLink, traits: number, words: ReadingWords): Link {
	const { kind, textFrom, textTo, targetFrom, targetTo } = found;
	const start = Math.max(textFrom, textTo - LONGEST_TEXT);
	// In a run of one line the name is read where it stands; the lines of a longer one are joined by spaces first.
	const text = run.isNote ? run.text : run.slice(start, textTo);
	const from = run.isNote ? start : 0;
	const to = run.isNote ? textTo : text.length;
	const inText = markerAtEnd(text, from, to, words);
	const nameTo = inText ? inText.from : to;
	const nameFrom = categoryInFront(text, from, nameTo)?.end ?? from;
	const textEnd = run.inNote(textTo);
	return {
		kind,
		from: run.inNote(found.from),
		to: run.inNote(found.to),
		text: kind === 'wiki' && textFrom === targetFrom ? shownTarget(text.slice(nameFrom, nameTo)) : plainText(text, nameFrom, nameTo, traits),
		target: found.target ?? run.slice(targetFrom, targetTo),
		textSpan: { from: run.inNote(textFrom), to: textEnd },
		targetSpan: targetFrom < 0 ? null : { from: run.inNote(targetFrom), to: run.inNote(targetTo) },
		// Counted from the end: a text over several lines is longer in the note than when joined.
		marker: inText && !run.isNote ? { from: inText.from + textEnd - to, to: inText.to + textEnd - to, sense: inText.sense } : inText,
	};
}

/** Obsidian shows `[[note#heading]]` as `note > heading`. */
function shownTarget(target: string): string {
	return plainText(target.includes('#') ? target.replace(/^#+/, '').replace(/#/g, ' > ') : target);
}
