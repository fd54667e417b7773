import type { Link, LinkKind } from '../../model/link';
import type { Run } from '../blocks/block-facts';
import { BACKSLASH, BACKTICK, BRACKET_CLOSE, BRACKET_OPEN, CARET, DOLLAR, EXCLAMATION, LESS, LOWER_H, PAREN_OPEN } from '../blocks/characters';
import { foldLabel } from '../blocks/paragraph';
import type { ReadingWords } from '../words/reading-words';
import { linkTarget } from './link-target';
import { inNote, namedLink } from './named-link';
import { RunText } from './run-text';
import { SpansToSkip } from './spans-to-skip';
import { ANY_TRAITS, isPlain, LINK_SIGNS, traitsAt } from './traits';
import { angled, bareAddressEnd } from './web-address';
import { wikiLink } from './wiki-link';

const NONE: Link[] = [];
Object.freeze(NONE);

/** A bracket that may turn out to open a link. */
interface Opener {
	at: number;
	isImage: boolean;
	/** How many links had been found when it stood open. */
	linksBefore: number;
}

/**
 * Reads the links of a note's runs from left to right (CommonMark 6.3 and Obsidian's `[[…]]`), past code, math,
 * comments and tags. A bracket opens a link only once its counterpart is found; a link holds no other link.
 * One reader serves all runs of a note: what each needs anew would take longer to make than most runs to read.
 */
export class LinkReader {
	/** What kinds of characters stand in the run that was read last, targets of links left out; see `traits.ts`. */
	traits = 0;

	#links = NONE;
	/** The brackets that stand open are the first `#open` of these; the others are there to be used again. */
	readonly #openers: Opener[] = [];
	#open = 0;
	/** Where among the links the addresses stand that no link has taken into its text. */
	readonly #addresses: number[] = [];
	#dropped: Set<Link | undefined> | null = null;
	/** Whether a link in the text of another stands before it. */
	#isNested = false;
	/** Offset of the bracket that was opened last. */
	#lastOpened = -1;
	/** Openers below this one stand around a link and so open none, unless they open images. */
	#inactive = 0;
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
		return this.#inOrder();
	}

	#begin(to: number, lines: Run['lines']): void {
		this.#joined = lines && new RunText(this.#note, lines);
		this.#text = this.#joined?.text ?? this.#note;
		this.#to = this.#joined?.text.length ?? to;
		this.traits = this.#open = this.#inactive = 0;
		this.#links = NONE;
		this.#dropped = this.#spans = null;
		this.#isNested = false;
		this.#lastOpened = -1;
		if (this.#addresses.length) this.#addresses.length = 0;
	}

	#inOrder(): Link[] {
		const dropped = this.#dropped;
		const links = dropped ? this.#links.filter((link) => !dropped.has(link)) : this.#links;
		return this.#isNested ? [...links].sort((one, other) => one.from - other.from) : links;
	}

	/** Reads what begins at an offset; returns the offset behind it. */
	#readAt(at: number, code: number): number {
		switch (code) {
			case BRACKET_OPEN:
				return this.#openBracket(at, false);
			case EXCLAMATION:
				return this.#text.charCodeAt(at + 1) === BRACKET_OPEN ? this.#openBracket(at + 1, true) : at + 1;
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

	#openBracket(at: number, isImage: boolean): number {
		const text = this.#text;
		const wiki = text.charCodeAt(at + 1) === BRACKET_OPEN ? wikiLink(text, at, this.#to) : null;
		if (wiki) {
			this.traits |= ANY_TRAITS;
			const from = isImage ? at - 1 : at;
			this.#add(isImage ? 'embed' : 'wiki', from, wiki.end, wiki.textFrom, wiki.textTo, at + 2, wiki.targetTo);
			if (!isImage) this.#inactive = this.#open;
			return wiki.end;
		}
		this.traits |= traitsAt(text, at, BRACKET_OPEN);
		this.#lastOpened = at;
		this.#pushOpener(at, isImage);
		return at + 1;
	}

	#pushOpener(at: number, isImage: boolean): void {
		const opener = (this.#openers[this.#open++] ??= { at, isImage, linksBefore: 0 });
		opener.at = at;
		opener.isImage = isImage;
		opener.linksBefore = this.#links.length;
	}

	#closeBracket(at: number): number {
		const opener = this.#open ? this.#openers[--this.#open] : undefined;
		if (!opener) return at + 1;
		const isActive = opener.isImage || this.#open >= this.#inactive;
		this.#inactive = Math.min(this.#inactive, this.#open);
		if (!isActive) return at + 1;
		return this.#closeInline(opener, at) ?? this.#closeReference(opener, at) ?? at + 1;
	}

	#closeInline(opener: Opener, close: number): number | null {
		const text = this.#text;
		if (text.charCodeAt(close + 1) !== PAREN_OPEN || close + 1 >= this.#to) return null;
		const target = linkTarget(text, close + 1, this.#to);
		if (!target) return null;
		this.#closeLink(opener, close, target.end, target.from, target.to);
		return target.end;
	}

	#closeReference(opener: Opener, close: number): number | null {
		if (!this.#definitions.size || this.#text.charCodeAt(opener.at + 1) === CARET) return null;
		const { label, end } = this.#labelBehind(close) ?? { label: '', end: close + 1 };
		const target = this.#definitions.get(foldLabel(label || this.#ownLabel(opener, close)));
		if (target === undefined) return null;
		this.#closeLink(opener, close, end, -1, -1, target);
		return end;
	}

	/** The text of a link as a label; empty where a bracket stands in it. */
	#ownLabel(opener: Opener, close: number): string {
		return this.#lastOpened === opener.at ? this.#text.slice(opener.at + 1, close) : '';
	}

	/** The label `[…]` right behind a closing bracket. */
	#labelBehind(close: number): { label: string; end: number } | null {
		const text = this.#text;
		if (text.charCodeAt(close + 1) !== BRACKET_OPEN) return null;
		for (let at = close + 2; at < this.#to; at++) {
			const code = text.charCodeAt(at);
			if (code === BRACKET_CLOSE) return { label: text.slice(close + 2, at), end: at + 1 };
			if (code === BRACKET_OPEN) return null;
			if (code === BACKSLASH) at++;
		}
		return null;
	}

	#closeLink(opener: Opener, close: number, end: number, targetFrom: number, targetTo: number, target?: string): void {
		const { at, isImage, linksBefore } = opener;
		if (this.#links.length > linksBefore) {
			this.#isNested = true;
			this.#dropAddresses(linksBefore);
		}
		this.#add(isImage ? 'image' : 'markdown', isImage ? at - 1 : at, end, at + 1, close, targetFrom, targetTo, target);
		if (!isImage) this.#inactive = this.#open;
	}

	/** An address in the text of a link is its text, not a link of its own. */
	#dropAddresses(linksBefore: number): void {
		const addresses = this.#addresses;
		for (let last = addresses.pop(); last !== undefined; last = addresses.pop()) {
			if (last < linksBefore) {
				addresses.push(last);
				return;
			}
			this.#dropped ??= new Set();
			this.#dropped.add(this.#links[last]);
		}
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
		const end = bareAddressEnd(this.#text, at, this.#to, this.#open > 0);
		if (end === at) return at + 1;
		this.#addAddress(at, end, at, end);
		return end;
	}

	#addAddress(from: number, to: number, textFrom: number, textTo: number): void {
		this.#addresses.push(this.#links.length);
		this.#add('url', from, to, textFrom, textTo, textFrom, textTo);
	}

	#add(kind: LinkKind, from: number, to: number, textFrom: number, textTo: number, targetFrom: number, targetTo: number, target?: string): void {
		const found = namedLink(this.#text, this.traits, this.#words, kind, from, to, textFrom, textTo, targetFrom, targetTo, target);
		const link = this.#joined ? inNote(found, this.#joined) : found;
		// An array made of one link has room for it and no more; most runs have one.
		if (this.#links.length) this.#links.push(link);
		else this.#links = [link];
	}

	#toSkip(): SpansToSkip {
		this.#spans ??= new SpansToSkip(this.#text, this.#to);
		return this.#spans;
	}
}
