import { fold } from '../model/fold';
import { property, type FrontMatter } from '../model/front-matter';
import type { NoteState } from '../model/link';
import { DEFAULT_READING } from '../model/settings';
import { liesInDrafts, noteName } from '../model/vault-path';

/** What is known of a file that a link leads to. */
export interface NoteAtHand {
	readonly path: string;
	/** Empty for a file without front matter. */
	readonly frontMatter: FrontMatter;
	/** Whether anything but front matter, headings and rules stands in it. */
	readonly hasContent: boolean;
}

/**
 * How far a note is. Stub: `status: stub`, a title that ends in an open marker or in TODO, or no content.
 * Draft: `draft: true`, or in a drafts folder. A note that is both is a stub. A file that is no Markdown is written.
 */
export function noteStateOf(note: NoteAtHand, openMarkers: readonly string[] = DEFAULT_READING.openMarkers): NoteState {
	if (!/\.md$/i.test(note.path)) return 'written';
	if (!note.hasContent || holds(note, 'status', 'stub') || endsOpen(titleOf(note), openMarkers)) return 'stub';
	return holds(note, 'draft', 'true') || liesInDrafts(note.path) ? 'draft' : 'written';
}

function holds({ frontMatter }: NoteAtHand, key: string, wanted: string): boolean {
	const value = property(frontMatter, key);
	return [value].flat().some((one) => (typeof one === 'string' || typeof one === 'boolean') && String(one).trim().toLowerCase() === wanted);
}

function titleOf({ path, frontMatter }: NoteAtHand): string {
	const title = property(frontMatter, 'title');
	return typeof title === 'string' ? title : noteName(path);
}

/** Without brackets only TODO itself in capitals counts: "How I plan a todo" is a title like any other. */
function endsOpen(title: string, openMarkers: readonly string[]): boolean {
	const trimmed = title.trim();
	const bracketed = /[([（【]([^()[\]（）【】]*)[)\]）】]$/.exec(trimmed)?.[1];
	if (bracketed === undefined) return /(?:^|[^\p{L}\p{N}])TODO$/u.test(trimmed);
	return openMarkers.some((marker) => fold(marker) === fold(bracketed));
}
