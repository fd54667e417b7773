import type { CivilDate } from './civil-date';
import type { Entry } from './entry';
import type { FrontMatter } from './front-matter';
import type { Link } from './link';
import type { Problem } from './problem';
import type { Section } from './section';
import type { Span } from './span';

/** A keyword that a note names outside of its entries: a property, a line `keyword: a, b`, a tag. It counts in no measure. */
export interface Keyword {
	readonly text: string;
	/** Where it stands in the note, `#` included; null for one in the front matter. */
	readonly span: Span | null;
}

/** What a note's text says, before anything is known of its vault. */
export interface NoteBody {
	readonly sections: readonly Section[];
	readonly entries: readonly Entry[];
	readonly keywords: readonly Keyword[];
	/** Links that stand in no entry: in paragraphs, headings and tables. */
	readonly looseLinks: readonly Link[];
	/** The first lines of the summary section, as plain text; empty where there is none. */
	readonly summary: string;
	/** Whether anything but front matter, headings and rules stands in it. */
	readonly hasContent: boolean;
}

/** Retrospectives that count together. */
export interface Series {
	/** What makes two retrospectives one series: the folded name. */
	readonly key: string;
	/** The name as the author writes it. */
	readonly name: string;
}

/** Who a retrospective is: read from front matter and path alone. */
export interface Identity {
	readonly title: string;
	readonly series: Series;
	/** The counter in the note: 2 in `2주차`, `Week 2`. */
	readonly courseWeek: number | null;
	readonly date: CivilDate | null;
	readonly problems: readonly Problem[];
}

/** A note recognised as one week's retrospective, read whole. */
export interface Retrospective extends Identity, NoteBody {
	/** Path in the vault, with extension. */
	readonly path: string;
	/** Id of the rule that recognised it. */
	readonly recognisedBy: string;
	readonly frontMatter: FrontMatter;
}
