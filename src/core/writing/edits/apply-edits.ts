import { withChanges, type Change, type Span } from '../../model/span';
import type { Refusal, RefusalReason, TextEdit } from '../../model/text-edit';
import { inPlace, inverseEdit, placeNow } from './apply-edit';
import { noteLines } from './note-lines';
import { planEdit } from './plan-edit';

/** What became of several edits of one note. */
export interface EditsOutcome {
	/** The whole note after them. */
	readonly text: string;
	/** What takes back those that were made here, all computed from that text. */
	readonly back: readonly TextEdit[];
	/** What would take back those that had been made already. */
	readonly made: readonly TextEdit[];
	readonly refused: readonly Refusal[];
}

/** An edit, where it is to be made, and what is to stand there. */
interface Placed extends Change {
	readonly edit: TextEdit;
}

/**
 * Makes edits of one note at once, each where {@link placeNow} finds its place. One that is refused keeps no other
 * from being made, and one that has been made already, by whatever hand, is passed over: so a second try does no harm.
 * Where two are found at one place, which can only be that of one of them, that one is made whose line did not move.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditsOutcome {
	const placed: Placed[] = [];
	const made: TextEdit[] = [];
	const refused: Refusal[] = [];
	const lines = noteLines(text);
	const still = edits.filter((edit) => inPlace(text, edit, lines) !== null);
	for (const edit of new Set([...still, ...edits])) {
		const inverse = inverseEdit(edit);
		const from = placeNow(text, edit, lines);
		const refuse = (reason: RefusalReason, found: string) => refused.push({ edit, reason, found });
		if (!still.includes(edit) && (inPlace(text, inverse, lines) !== null || (typeof from !== 'number' && typeof placeNow(text, inverse, lines) === 'number'))) made.push(inverse);
		else if (typeof from !== 'number') refuse(from, lines[edit.lineNumber]?.text ?? '');
		else if (placed.some((other) => overlap(other, { from, to: from + edit.expected.length }))) refuse('ambiguous', edit.line);
		else placed.push({ edit, from, to: from + edit.expected.length, text: edit.replacement });
	}
	return { ...replaced(text, placed.sort((one, other) => one.from - other.from)), made, refused };
}

function overlap(one: Span, other: Span): boolean {
	return one.from === other.from || (one.from < other.to && other.from < one.to);
}

/** `placed` from the beginning of the text to its end. */
function replaced(text: string, placed: readonly Placed[]): Pick<EditsOutcome, 'text' | 'back'> {
	const after = withChanges(text, placed);
	const moved = (offset: number, isBefore: (one: Change) => boolean) => placed.filter(isBefore).reduce((at, one) => at + one.text.length - (one.to - one.from), offset);
	const back = placed.map(({ edit, from }) => {
		const start = moved(from, (one) => one.from < from);
		const anchorFrom = from - edit.anchorColumn;
		const anchorTo = anchorFrom + edit.anchor.length;
		const anchor = { from: moved(anchorFrom, (one) => one.from < anchorFrom), to: moved(anchorTo, (one) => one.to <= anchorTo) };
		return planEdit(edit.path, after, { from: start, to: start + edit.replacement.length }, edit.expected, anchor);
	});
	return { text: after, back };
}
