import type { Span } from './span';

/** How a link is written: `[t](d)`, `[[d]]`, `![[d]]`, `![t](d)`, or a bare or angle-bracketed URL. */
export type LinkKind = 'markdown' | 'wiki' | 'embed' | 'image' | 'url';

/** A link as it stands in a note. What it leads to depends on the vault: see {@link LinkFacts}. */
export interface Link extends Span {
	readonly kind: LinkKind;
	/** The shown text, without category and marker. */
	readonly text: string;
	/** The target as written, percent signs and all; of a reference link, its definition's. */
	readonly target: string;
	/** The span of the whole text between the brackets, marker included. */
	readonly textSpan: Span;
	/** The span of the target alone, to be replaced to fill it; null where it stands elsewhere (`[text][reference]`). */
	readonly targetSpan: Span | null;
	/** The marker at the end of the link's text. */
	readonly marker: Marker | null;
}

/** An explicit sign of doneness in words, such as `(TODO)`; its span covers the brackets. */
export interface Marker extends Span {
	readonly sense: 'open' | 'closed';
}

/** Where a link leads: to nothing yet (`()`, `(#)`), to no file that exists, to a file of the vault, or out to the web. */
export type LeadsTo = 'placeholder' | 'missing' | 'note' | 'web';

/** How far the note is that a link leads to. */
export type NoteState = 'stub' | 'draft' | 'written';

/** What the vault makes of one link. */
export interface LinkFacts {
	readonly leadsTo: LeadsTo;
	/** The path of the file it leads to, with its extension; null unless `leadsTo` is `note`. */
	readonly path: string | null;
	/** Null unless `leadsTo` is `note`. */
	readonly noteState: NoteState | null;
}
