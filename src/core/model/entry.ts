import type { Link, Marker } from './link';
import type { Span } from './span';

export type EntryState = 'open' | 'closed' | 'cancelled';

/** The character between the brackets of a check box, `x` in `- [x]`; its span covers that character. */
export interface CheckBox extends Span {
	readonly character: string;
}

/**
 * One item of a section. Its span covers its own content: what stands behind bullet and check box,
 * up to the end of its own text; its children's text is not in it.
 */
export interface Entry extends Span {
	/** Index into the retrospective's sections, or -1 before the first heading. */
	readonly section: number;
	/** Index of the parent entry, or -1. */
	readonly parent: number;
	/** Line of the note on which it begins, counted from 0. */
	readonly line: number;
	/** Its text as shown: without category, marker, link targets and check box. */
	readonly text: string;
	/** The group that it names in front, such as `DL/ML` in `[DL/ML]Optimization`. */
	readonly category: string | null;
	readonly state: EntryState;
	/** Whether it enters the two measures. */
	readonly counts: boolean;
	readonly box: CheckBox | null;
	/** Its marker, at the end of the item or of one of its links' texts. */
	readonly marker: Marker | null;
	readonly links: readonly Link[];
}
