import type { Span } from '../../model/span';

/** A heading as the block reader finds it; offsets into the note. */
export interface HeadingFacts {
	readonly level: number;
	/** From the first `#` (or the first line of a setext heading) to the end of its line or underline. */
	readonly from: number;
	readonly to: number;
	readonly textFrom: number;
	readonly textTo: number;
	/** Whether it stands in a list item or quote. Such a heading opens no section. */
	nested: boolean;
}

/** A list item as the block reader finds it. */
export interface ItemFacts {
	/** Offset of its bullet or number. */
	readonly bullet: number;
	readonly line: number;
	/** Index of the item that it stands in, or -1. */
	readonly parent: number;
	/** Whether a quote or callout stands around it. */
	readonly quoted: boolean;
	/** Offset of the character in its check box and that character; -1 and empty where it has none. */
	boxAt: number;
	box: string;
	/** Whether it has a first paragraph, which is its own text. */
	hasText: boolean;
}

/** What a run of text is, which decides how its links are read into entries; `item` is an item's own text. */
export type RunKind = 'item' | 'paragraph' | 'heading' | 'cell' | 'header-cell';

/**
 * A run of text in which marks and links may stand: a paragraph, a heading, a table cell. Its span reaches from the first
 * character of its first line to the last of its last.
 */
export interface Run extends Span {
	readonly kind: RunKind;
	/**
	 * Its lines, without indentation, quote marks and closing spaces.
	 * Null where it has one line, as most have: `[from, to)` is all of it.
	 */
	readonly lines: readonly Span[] | null;
	/** Index of the item that it stands in, or -1. */
	readonly item: number;
	/** Index of the section that it stands in, or -1: how many headings that stand in nothing else have come before. */
	readonly section: number;
	readonly line: number;
}

/** The block structure of a note. */
export interface Blocks {
	readonly headings: HeadingFacts[];
	/** How many of them open a section. */
	sectionCount: number;
	readonly items: ItemFacts[];
	readonly runs: Run[];
	/** Link reference definitions: the target by the folded label. The first one of a label counts. */
	readonly definitions: Map<string, string>;
	/** Whether anything but headings, rules, comments and empty items stands in it. */
	hasContent: boolean;
}
