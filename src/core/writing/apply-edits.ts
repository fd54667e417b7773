import { withChanges, type Span } from '../model/span';
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

/** An edit and where it is to be made. */
interface Placed extends Span {
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
	for (const edit of [...still, ...edits.filter((one) => !still.includes(one))]) {
		const inverse = inverseEdit(edit);
		const outcome = applyEdit(text, edit);
		const from = outcome.applied ? outcome.span.from : -1;
		const place = { edit, from, to: from + edit.expected.length };
		if (!still.includes(edit) && (inPlace(text, inverse) !== null || (!outcome.applied && applyEdit(text, inverse).applied))) made.push(inverse);
		else if (outcome.applied && !placed.some((other) => overlap(other, place))) placed.push(place);
		else refused.push({ edit, reason: outcome.applied ? 'ambiguous' : outcome.reason, found: outcome.applied ? edit.line : outcome.found });
	}
	return { ...replaced(text, placed.sort((one, other) => one.from - other.from)), made, refused };
}

function overlap(one: Span, other: Span): boolean {
	return one.from === other.from || (one.from < other.to && other.from < one.to);
}

/** `placed` from the beginning of the text to its end. */
function replaced(text: string, placed: readonly Placed[]): Pick<EditsOutcome, 'text' | 'back'> {
	const growth = ({ edit }: Placed): number => edit.replacement.length - edit.expected.length;
	const moved = (offset: number, isBefore: (one: Placed) => boolean): number => placed.filter(isBefore).reduce((sum, one) => sum + growth(one), offset);
	const after = withChanges(text, placed.map(({ edit, from, to }) => ({ from, to, text: edit.replacement })));
	const back = placed.map(({ edit, from }, index) => {
		const start = moved(from, (one) => placed.indexOf(one) < index);
		const anchorFrom = from - edit.anchorColumn;
		const anchorTo = anchorFrom + edit.anchor.length;
		const anchor = { from: moved(anchorFrom, (one) => one.from < anchorFrom), to: moved(anchorTo, (one) => one.to <= anchorTo) };
		return planEdit(edit.path, after, { from: start, to: start + edit.replacement.length }, edit.expected, anchor);
	});
	return { text: after, back };
}
