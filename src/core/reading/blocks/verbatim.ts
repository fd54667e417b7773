import { BACKTICK, skipRun, skipWhite } from './characters';
import { htmlBlockEnd, TAG } from './html-block';
import type { LineCursor } from './line-cursor';

/** A block whose lines are not read: what a line must be to end it. */
export interface Verbatim {
	/** Whether it holds something that its reader sees: a comment does not. */
	readonly visible: boolean;
	/** Whether the block is over with its first line. */
	readonly oneLine: boolean;
	readonly endsWith: (cursor: LineCursor) => boolean;
}

/** The fenced code block that the line opens (CommonMark 4.5), or null. */
export function fence(cursor: LineCursor): Verbatim | null {
	const { text, nonspace, lineEnd } = cursor;
	const mark = text.charCodeAt(nonspace);
	const behind = skipRun(text, nonspace, mark);
	const length = behind - nonspace;
	if (length < 3 || (mark === BACKTICK && text.slice(behind, lineEnd).includes('`'))) return null;
	return { visible: true, oneLine: false, endsWith: (line) => closesFence(line, mark, length) };
}

function closesFence({ text, nonspace, lineEnd, indent }: LineCursor, mark: number, length: number): boolean {
	const behind = skipRun(text, nonspace, mark);
	return indent <= 3 && behind - nonspace >= length && skipWhite(text, behind, lineEnd) === lineEnd;
}

/** The HTML block that the line opens, or null. */
export function html(cursor: LineCursor, inParagraph: boolean): Verbatim | null {
	const line = rest(cursor);
	const end = htmlBlockEnd(line, inParagraph);
	if (!end) return null;
	const isComment = line.startsWith('<!--');
	// `<!-->` and `<!--->` open a comment and do not end it here.
	return { visible: !isComment, oneLine: end.test(isComment ? line.slice(4) : line), endsWith: (at) => end.test(rest(at)) };
}

const TAGS = new RegExp(TAG, 'g');

/** Whether a line of HTML holds more than tags. */
export function hasWords(cursor: LineCursor): boolean {
	return rest(cursor).replace(TAGS, '').trim() !== '';
}

/** The block of display math (`$$`) or the comment (`%%`) that the line opens, or null; Obsidian's own. */
export function fencedBy(mark: '$$' | '%%', cursor: LineCursor): Verbatim | null {
	const line = rest(cursor);
	if (!line.startsWith(mark) || line.includes(mark === '$$' ? '$' : mark, 2)) return null;
	return { visible: mark === '$$', oneLine: false, endsWith: (at) => rest(at).includes(mark) };
}

function rest({ text, nonspace, lineEnd }: LineCursor): string {
	return text.slice(nonspace, lineEnd);
}
