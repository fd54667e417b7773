import { withChanges, type Change, type Span } from '../model/span';
import type { Refusal, TextEdit } from '../model/text-edit';
import { applyEdit, inPlace, inverseEdit } from './apply-edit';
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
 * Makes edits of one note at once, each where {@link applyEdit} would make it alone. One that is refused keeps no other
 * from being made, and one that has been made already, by whatever hand, is passed over: so a second try does no harm.
 * Where two are found at one place, which can only be that of one of them, that one is made whose line did not move.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditsOutcome {
	const placed: Placed[] = [];
	const made: TextEdit[] = [];
	const refused: Refusal[] = [];
	const still = edits.filter((edit) => inPlace(text, edit) !== null);
	for (const edit of new Set([...still, ...edits])) {
		const inverse = inverseEdit(edit);
		const outcome = applyEdit(text, edit);
		const from = outcome.applied ? outcome.span.from : -1;
		const place = { edit, from, to: from + edit.expected.length, text: edit.replacement };
		if (!still.includes(edit) && (inPlace(text, inverse) !== null || (!outcome.applied && applyEdit(text, inverse).applied))) made.push(inverse);
		else if (!outcome.applied) refused.push({ edit, reason: outcome.reason, found: outcome.found });
		else if (placed.some((other) => overlap(other, place))) refused.push({ edit, reason: 'ambiguous', found: edit.line });
		else placed.push(place);
	}
	return { ...replaced(text, placed.sort((one, other) => one.from - other.from)), made, refused };
}

function overlap(one: Span, other: Span): boolean {
	return one.from === other.from || (one.from < other.to && other.from < one.to);
}

/** `placed` from the beginning of the text to its end. */
function replaced(text: string, placed: readonly Placed[]): Pick<EditsOutcome, 'text' | 'back'> {
	const after = withChanges(text, placed);
	const moved = (offset: number, before: readonly Placed[]): number => before.reduce((sum, { edit }) => sum + edit.replacement.length - edit.expected.length, offset);
	const back = placed.map(({ edit, from }, index) => {
		const start = moved(from, placed.slice(0, index));
		const anchorFrom = from - edit.anchorColumn;
		const anchorTo = anchorFrom + edit.anchor.length;
		const anchor = { from: moved(anchorFrom, placed.filter((one) => one.from < anchorFrom)), to: moved(anchorTo, placed.filter((one) => one.to <= anchorTo)) };
		return planEdit(edit.path, after, { from: start, to: start + edit.replacement.length }, edit.expected, anchor);
	});
	return { text: after, back };
}
