/** What a section is for; decided by the words of its heading. */
export const ROLES = ['summary', 'keywords', 'tasks', 'topics', 'retrospective', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** A heading and what stands under it, up to the next heading. */
export interface Section {
	/** The heading's text as written, without `#` and closing spaces. */
	readonly heading: string;
	/** 1 to 6. */
	readonly level: number;
	readonly role: Role;
	/** Offset of the first character of the heading's line. */
	readonly from: number;
	/** Offset of the first character after the heading (and its setext underline), line break excluded. */
	readonly headingTo: number;
	/** Offset where the next section begins, or the length of the note. */
	readonly to: number;
}
