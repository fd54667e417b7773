import type { Entry } from '../../model/entry';
import type { Link } from '../../model/link';
import { cut } from '../../model/span';
import type { TextEdit } from '../../model/text-edit';
import { entryTextSpan } from '../entries/entry-text';
import { fitsWiki, markdownTarget, targetChange, wikiTarget, type LinkSource } from '../links/link-form';
import { linkText } from '../links/link-text';
import { lineEnd } from '../edits/note-lines';
import { planEdit } from '../edits/plan-edit';

/** A note as it was read, and how links are written in it. */
export interface LinkingNote extends LinkSource {
	readonly text: string;
}

/** The edit that makes a link lead to the note at `path`: its target is filled, its text and marker stay. A wiki link that cannot hold one becomes a Markdown link. */
export function fillLink(note: LinkingNote, link: Link, path: string): TextEdit {
	const { kind, textSpan, targetSpan } = link;
	const isWiki = kind === 'wiki';
	const target = (isWiki ? wikiTarget : markdownTarget)(note, path);
	if (target === undefined) return planEdit(note.path, note.text, link, linkTo(note, path, cut(note.text, textSpan), 'markdown'));
	// Obsidian shows `[[note#heading]]` as `note > heading`; under another name it has to be said.
	const shown = isWiki && targetSpan?.from === textSpan.from ? `|${cut(note.text, textSpan).replace(/#/g, ' > ')}` : '';
	const change = targetChange(link, target + shown);
	return planEdit(note.path, note.text, change, change.text, link);
}

/** The edit that makes an entry's words a link to the note at `path`, in the form its author prefers. */
export function linkEntry(note: LinkingNote, entry: Entry, path: string): TextEdit {
	const span = entryTextSpan(note.text, entry);
	const inFront = note.text.slice(0, entry.from);
	const line = { from: Math.max(inFront.lastIndexOf('\n'), inFront.lastIndexOf('\r')) + 1, to: lineEnd(note.text, span.to) };
	// In a table the pipe of a wiki link would end the cell.
	const isInTable = (inFront.slice(line.from) + note.text.slice(entry.to, line.to)).includes('|');
	const link = linkTo(note, path, cut(note.text, span), isInTable ? 'markdown' : undefined);
	// Known by its whole line: in a line that changed, the words may be part of a link by now.
	return planEdit(note.path, note.text, span, link, line);
}

/** A link in a note to another, in the form its author prefers; in Markdown where its words or the path cannot stand in a wiki link. */
export function linkTo(note: LinkSource, path: string, words: string, kind = note.forms.preferred): string {
	const target = kind === 'wiki' && fitsWiki(words) ? wikiTarget(note, path) : undefined;
	if (target === undefined) return `[${linkText(words)}](${markdownTarget(note, path)})`;
	return words === target ? `[[${target}]]` : `[[${target}|${words}]]`;
}
