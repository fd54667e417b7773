import type { Link, LinkKind } from '../../model/link';
import type { Run } from '../blocks/block-facts';
import { BACKSLASH, BACKTICK, BRACKET_CLOSE, BRACKET_OPEN, CARET, DOLLAR, EXCLAMATION, LESS, LOWER_H, closingAt } from '../blocks/characters';
import { foldLabel } from '../blocks/paragraph';
import type { ReadingWords } from '../words/reading-words';
import { linkTarget, type LinkTarget } from './link-target';
import { inNote, namedLink } from './named-link';
import { RunText } from './run-text';
import { SpansToSkip } from './spans-to-skip';
import { ANY_TRAITS, BRACKETS, isPlain, LINK_SIGNS, traitsAt } from './traits';
import { angled, bareAddressEnd } from './web-address';
import { wikiLink } from './wiki-link';

const NONE: Link[] = [];
Object.freeze(NONE);

/**
 * Reads the links of a note's runs from left to right (CommonMark 6.3 and Obsidian's `[[…]]`), past code, math,
 * comments and tags. A bracket opens a link only once its counterpart is found; a link holds no other link.
 * One reader serves all runs of a note: what each needs anew would take longer to make than most runs to read.
 */
export class LinkReader {
	/** What kinds of characters stand in the run that was read last, targets of links left out; see `traits.ts`. */
	traits = 0;

	#links = NONE;
	/** Where the links would begin whose brackets stand open. */
	readonly #openers: number[] = [];
	/** Openers below this one stand around a link and so open none, unless they open images. */
	#inactive = 0;
	/** Whether a link in the text of another stands before it. */
	#isNested = false;
	/** Offset of the bracket that was opened last. */
	#lastOpened = -1;
	/** The run's text and its bounds in it: the note itself, or lines joined. */
	#text = '';
	#to = 0;
	#joined: RunText | null = null;
	#spans: SpansToSkip | null = null;
	readonly #note: string;
	readonly #definitions: ReadonlyMap<string, string>;
	readonly #words: ReadingWords;

	constructor(note: string, definitions: ReadonlyMap<string, string>, words: ReadingWords) {
		this.#note = note;
		this.#definitions = definitions;
		this.#words = words;
	}

	/** The links in a run, or in some of its lines, in the order in which they begin. Where there are any, the array is the caller's own. */
	read({ from, to, lines }: Pick<Run, 'from' | 'to' | 'lines'>): Link[] {
		this.#begin(to, lines);
		const text = this.#text;
		const end = this.#to;
		let at = lines ? 0 : from;
		while (at < end) {
			const code = text.charCodeAt(at);
			if (isPlain(code)) {
				at++;
				continue;
			}
			const traits = traitsAt(text, at, code);
			this.traits |= traits;
			at = traits & LINK_SIGNS ? this.#readAt(at, code) : at + 1;
		}
		return this.#isNested ? inOrder(this.#links) : this.#links;
	}

	#begin(to: number, lines: Run['lines']): void {
		this.#joined = lines && new RunText(this.#note, lines);
		this.#text = this.#joined?.text ?? this.#note;
		this.#to = this.#joined?.text.length ?? to;
		this.traits = this.#inactive = 0;
		this.#links = NONE;
		this.#spans = null;
		this.#isNested = false;
		this.#lastOpened = -1;
		if (this.#openers.length) this.#openers.length = 0;
	}

	/** Reads what begins at an offset; returns the offset behind it. */
	#readAt(at: number, code: number): number {
		switch (code) {
			case BRACKET_OPEN:
				return this.#openBracket(at, at);
			case EXCLAMATION:
				return this.#text.charCodeAt(at + 1) === BRACKET_OPEN ? this.#openBracket(at + 1, at) : at + 1;
			case BRACKET_CLOSE:
				return this.#closeBracket(at);
			case BACKSLASH:
				return at + 2;
			case BACKTICK:
				return this.#toSkip().code(at);
			case DOLLAR:
				return this.#toSkip().math(at);
			case LESS:
				return this.#readAngled(at);
			case LOWER_H:
				return this.#readAddress(at);
			default:
				return at + 1;
		}
	}

	/** Opens a link that would begin `from` its bracket, or from the exclamation mark in front. */
	#openBracket(at: number, from: number): number {
		const text = this.#text;
		const isImage = from < at;
		const wiki = text.charCodeAt(at + 1) === BRACKET_OPEN ? wikiLink(text, at, this.#to) : null;
		if (wiki) {
			this.traits |= ANY_TRAITS;
			this.#add(isImage ? 'embed' : 'wiki', from, wiki.end, wiki.textFrom, wiki.end - 2, at + 2, wiki.targetTo);
			if (!isImage) this.#inactive = this.#openers.length;
			return wiki.end;
		}
		this.traits |= BRACKETS;
		this.#lastOpened = at;
		this.#openers.push(from);
		return at + 1;
	}

	#closeBracket(at: number): number {
		const from = this.#openers.pop();
		if (from === undefined) return at + 1;
		const open = this.#openers.length;
		const isImage = this.#text.charCodeAt(from) === EXCLAMATION;
		const isActive = isImage || open >= this.#inactive;
		this.#inactive = Math.min(this.#inactive, open);
		const textFrom = isImage ? from + 2 : from + 1;
		const target = isActive ? (linkTarget(this.#text, at + 1, this.#to) ?? this.#reference(textFrom, at)) : null;
		if (!target) return at + 1;
		this.#add(isImage ? 'image' : 'markdown', from, target.end, textFrom, at, target.from, target.to, target.defined);
		if (!isImage) this.#inactive = open;
		return target.end;
	}

	/** The target that is defined elsewhere under the label behind a link's text, or under the text. */
	#reference(textFrom: number, close: number): LinkTarget | null {
		const text = this.#text;
		if (!this.#definitions.size || text.charCodeAt(textFrom) === CARET) return null;
		const end = text.charCodeAt(close + 1) === BRACKET_OPEN ? closingAt(text, close + 2, this.#to, BRACKET_CLOSE, BRACKET_OPEN) : close;
		// A text in which a bracket stands is no label.
		const own = this.#lastOpened === textFrom - 1 ? text.slice(textFrom, close) : '';
		const defined = this.#definitions.get(foldLabel(text.slice(close + 2, Math.max(end, close)) || own));
		return defined === undefined ? null : { from: -1, to: -1, end: Math.max(end, close) + 1, defined };
	}

	#readAngled(at: number): number {
		const text = this.#text;
		if (text.startsWith('<!--', at)) return this.#toSkip().comment(at);
		const found = angled(text, at, this.#to);
		if (!found) return at + 1;
		if (found.isAddress) this.#addAddress(at, found.end, at + 1, found.end - 1);
		return found.end;
	}

	#readAddress(at: number): number {
		const end = bareAddressEnd(this.#text, at, this.#to, this.#openers.length > 0);
		if (end === at) return at + 1;
		this.#addAddress(at, end, at, end);
		return end;
	}

	#addAddress(from: number, to: number, textFrom: number, textTo: number): void {
		this.#add('url', from, to, textFrom, textTo, textFrom, textTo);
	}

	#add(kind: LinkKind, from: number, to: number, textFrom: number, textTo: number, targetFrom: number, targetTo: number, defined?: string): void {
		const found = namedLink(this.#text, this.traits, this.#words, kind, from, to, textFrom, textTo, targetFrom, targetTo, defined);
		const link = this.#joined ? inNote(found, this.#joined) : found;
		const last = this.#links.at(-1);
		// An array made of one link has room for it and no more; most runs have one.
		if (last) this.#links.push(link);
		else this.#links = [link];
		if (last && link.from < last.from) this.#isNested = true;
	}

	#toSkip(): SpansToSkip {
		this.#spans ??= new SpansToSkip(this.#text, this.#to);
		return this.#spans;
	}
}

/** Links of which some stand in others, by where they begin. An address in the text of a link is its text, no link of its own. */
function inOrder(links: Link[]): Link[] {
	let reached = 0;
	return links
		.sort((one, other) => one.from - other.from)
		.filter(({ kind, from, to }) => {
			const isText = kind === 'url' && from < reached;
			reached = Math.max(reached, to);
			return !isText;
		});
}
