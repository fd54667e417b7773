import type { Refusal, TextEdit } from '../model/text-edit';
import { applyEdit, inverseEdit, isInPlace, undoEdit } from './apply-edit';

/** What became of several edits of one note. */
export interface EditsOutcome {
	/** The whole note after them. */
	readonly text: string;
	/** What takes them back, in this order. */
	readonly back: readonly TextEdit[];
	readonly refused: readonly Refusal[];
}

/**
 * Makes edits of one note one after another, each as {@link applyEdit} does. One that is refused keeps no other from
 * being made, and one that has been made already, by whatever hand, counts as made: so a second try does no harm.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditsOutcome {
	let now = text;
	const back: TextEdit[] = [];
	const refused: Refusal[] = [];
	for (const edit of edits) {
		const inverse = inverseEdit(edit);
		// Asked of the text as it came: of two edits on one line, the first can leave what the second would.
		const outcome = isMade(text, edit, inverse) ? null : applyEdit(now, edit);
		if (outcome?.applied) {
			back.unshift(undoEdit(edit, outcome));
			now = outcome.text;
		} else if (!outcome || applyEdit(now, inverse).applied) back.unshift(inverse);
		else refused.push({ edit, reason: outcome.reason, found: outcome.found });
	}
	return { text: now, back, refused };
}

function isMade(text: string, edit: TextEdit, inverse: TextEdit): boolean {
	return !isInPlace(text, edit) && isInPlace(text, inverse);
}
