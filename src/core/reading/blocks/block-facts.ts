/** A heading as the block reader finds it; offsets into the note. */
export interface HeadingFacts {
	readonly level: number;
	/** From the first `#` (or the first line of a setext heading) to the end of its line or underline. */
	readonly from: number;
	readonly to: number;
	readonly textFrom: number;
	readonly textTo: number;
	readonly line: number;
	/** Whether it stands in a list item or quote. Such a heading opens no section. */
	readonly nested: boolean;
}

/** A list item as the block reader finds it. */
export interface ItemFacts {
	/** Offset of its bullet or number. */
	readonly bullet: number;
	readonly line: number;
	/** Index of the item that it stands in, or -1. */
	readonly parent: number;
	/** Number of the list that it belongs to: a change of bullet begins another list. */
	readonly list: number;
	readonly ordered: boolean;
	/** Whether a quote or callout stands around it. */
	readonly quoted: boolean;
	/** Index of the heading that it stands under, or -1. */
	readonly heading: number;
	/** Offset of the character in its check box and that character; -1 and empty where it has none. */
	boxAt: number;
	box: string;
	/** Span of its first paragraph, or -1 where it has none. */
	textFrom: number;
	textTo: number;
}

/** What stands in a run of text, which decides how its links are read into entries. */
export type RunKind = 'item' | 'paragraph' | 'heading' | 'cell' | 'header-cell';

/** A run of text in which marks and links may stand: a paragraph, a heading, a table cell. */
export interface Run {
	readonly kind: RunKind;
	/** Offset of the first character of its first line, and behind the last of its last. */
	readonly from: number;
	readonly to: number;
	/**
	 * From and to of each of its lines, without indentation, quote marks and closing spaces.
	 * Null where it has one line, as most have: `[from, to)` is all of it.
	 */
	readonly lines: readonly number[] | null;
	/** Index of the item whose text it is, or -1. */
	readonly item: number;
	/** Index of the heading that it stands under, or -1. */
	readonly heading: number;
	readonly line: number;
}

/** The block structure of a note. */
export interface Blocks {
	readonly headings: HeadingFacts[];
	readonly items: ItemFacts[];
	readonly runs: Run[];
	/** Link reference definitions: the target by the folded label. The first one of a label counts. */
	readonly definitions: Map<string, string>;
	/** Whether anything but headings, rules, comments and empty items stands in it. */
	hasContent: boolean;
}
