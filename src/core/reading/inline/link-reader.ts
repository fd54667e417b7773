import type { Link, LinkKind } from '../../model/link';
import { BACKSLASH, BACKTICK, BRACKET_CLOSE, BRACKET_OPEN, CARET, DOLLAR, EXCLAMATION, LESS, LOWER_H, PAREN_OPEN, isIn, tableOf } from '../blocks/characters';
import type { Run } from '../blocks/block-facts';
import { foldLabel } from '../blocks/paragraph';
import { LINKS } from '../blocks/traits';
import type { ReadingWords } from '../words/reading-words';
import { linkTarget } from './link-target';
import { namedLink } from './named-link';
import { RunText } from './run-text';
import { SpansToSkip } from './spans-to-skip';
import { angled, bareAddressEnd } from './web-address';
import { wikiLink } from './wiki-link';

const NONE: readonly Link[] = Object.freeze([]);
const NO_LINES: readonly number[] = [];
const IS_SPECIAL = tableOf('[]!\\`$<h');

/** A bracket that may turn out to open a link. */
interface Opener {
	readonly at: number;
	readonly isImage: boolean;
	/** How many links had been found when it stood open. */
	readonly linksBefore: number;
}

/**
 * Reads the links of a note's runs from left to right (CommonMark 6.3 and Obsidian's `[[…]]`), past code, math,
 * comments and tags. A bracket opens a link only once its counterpart is found; a link holds no other link.
 * One reader serves all runs of a note: what each needs anew would take longer to make than most runs to read.
 */
export class LinkReader {
	#links: Link[] = [];
	readonly #openers: Opener[] = [];
	/** Where among the links the addresses stand that no link has taken into its text. */
	readonly #addresses: number[] = [];
	#dropped: Set<Link | undefined> | null = null;
	/** Whether a link in the text of another stands before it. */
	#isNested = false;
	/** Offset of the bracket that was opened last. */
	#lastOpened = -1;
	/** Openers below this one stand around a link and so open none, unless they open images. */
	#inactive = 0;
	#run: RunText;
	#spans: SpansToSkip | null = null;
	#traits = 0;
	readonly #note: string;
	readonly #definitions: ReadonlyMap<string, string>;
	readonly #words: ReadingWords;

	constructor(note: string, definitions: ReadonlyMap<string, string>, words: ReadingWords) {
		this.#note = note;
		this.#definitions = definitions;
		this.#words = words;
		this.#run = new RunText(note, NO_LINES);
	}

	/** The links in a run, or in some of its lines, in the order in which they begin. */
	read({ segments, traits }: Pick<Run, 'segments' | 'traits'>): readonly Link[] {
		if ((traits & LINKS) === 0) return NONE;
		this.#begin(segments, traits);
		const { text, to } = this.#run;
		let at = this.#run.from;
		while (at < to) {
			const code = text.charCodeAt(at);
			at = isIn(IS_SPECIAL, code) ? this.#readAt(at, code) : at + 1;
		}
		const dropped = this.#dropped;
		if (dropped) this.#links = this.#links.filter((link) => !dropped.has(link));
		return this.#isNested ? this.#links.sort((one, other) => one.from - other.from) : this.#links;
	}

	#begin(segments: readonly number[], traits: number): void {
		this.#run = new RunText(this.#note, segments);
		this.#traits = traits;
		this.#links = [];
		this.#openers.length = this.#addresses.length = this.#inactive = 0;
		this.#dropped = this.#spans = null;
		this.#isNested = false;
		this.#lastOpened = -1;
	}

	/** Reads what begins at an offset; returns the offset behind it. */
	#readAt(at: number, code: number): number {
		switch (code) {
			case BRACKET_OPEN:
				return this.#openBracket(at, false);
			case EXCLAMATION:
				return this.#run.text.charCodeAt(at + 1) === BRACKET_OPEN ? this.#openBracket(at + 1, true) : at + 1;
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
		const { text, to } = this.#run;
		const wiki = text.charCodeAt(at + 1) === BRACKET_OPEN ? wikiLink(text, at, to) : null;
		if (wiki) {
			const from = isImage ? at - 1 : at;
			this.#add(isImage ? 'embed' : 'wiki', from, wiki.end, wiki.textFrom, wiki.textTo, at + 2, wiki.targetTo);
			if (!isImage) this.#inactive = this.#openers.length;
			return wiki.end;
		}
		this.#lastOpened = at;
		this.#openers.push({ at, isImage, linksBefore: this.#links.length });
		return at + 1;
	}

	#closeBracket(at: number): number {
		const opener = this.#openers.pop();
		if (!opener) return at + 1;
		const isActive = opener.isImage || this.#openers.length >= this.#inactive;
		this.#inactive = Math.min(this.#inactive, this.#openers.length);
		if (!isActive) return at + 1;
		return this.#closeInline(opener, at) ?? this.#closeReference(opener, at) ?? at + 1;
	}

	#closeInline(opener: Opener, close: number): number | null {
		const { text, to } = this.#run;
		const target = text.charCodeAt(close + 1) === PAREN_OPEN && close + 1 < to ? linkTarget(text, close + 1, to) : null;
		if (!target) return null;
		this.#closeLink(opener, close, target.end, target.from, target.to);
		return target.end;
	}

	#closeReference(opener: Opener, close: number): number | null {
		if (!this.#definitions.size || this.#run.text.charCodeAt(opener.at + 1) === CARET) return null;
		const { label, end } = this.#labelBehind(close) ?? { label: '', end: close + 1 };
		const target = this.#definitions.get(foldLabel(label || this.#ownLabel(opener, close)));
		if (target === undefined) return null;
		this.#closeLink(opener, close, end, -1, -1, target);
		return end;
	}

	/** The text of a link as a label; empty where a bracket stands in it. */
	#ownLabel(opener: Opener, close: number): string {
		return this.#lastOpened === opener.at ? this.#run.slice(opener.at + 1, close) : '';
	}

	/** The label `[…]` right behind a closing bracket. */
	#labelBehind(close: number): { label: string; end: number } | null {
		const { text, to } = this.#run;
		if (text.charCodeAt(close + 1) !== BRACKET_OPEN) return null;
		for (let at = close + 2; at < to; at++) {
			const code = text.charCodeAt(at);
			if (code === BRACKET_CLOSE) return { label: this.#run.slice(close + 2, at), end: at + 1 };
			if (code === BRACKET_OPEN) return null;
			if (code === BACKSLASH) at++;
		}
		return null;
	}

	#closeLink(opener: Opener, close: number, end: number, targetFrom: number, targetTo: number, target?: string): void {
		this.#dropAddresses(opener.linksBefore);
		if (this.#links.length > opener.linksBefore) this.#isNested = true;
		const from = opener.isImage ? opener.at - 1 : opener.at;
		this.#add(opener.isImage ? 'image' : 'markdown', from, end, opener.at + 1, close, targetFrom, targetTo, target);
		if (!opener.isImage) this.#inactive = this.#openers.length;
	}

	/** An address in the text of a link is its text, not a link of its own. */
	#dropAddresses(linksBefore: number): void {
		while ((this.#addresses[this.#addresses.length - 1] ?? -1) >= linksBefore) {
			this.#dropped ??= new Set();
			this.#dropped.add(this.#links[this.#addresses.pop() ?? -1]);
		}
	}

	#readAngled(at: number): number {
		const { text, to } = this.#run;
		if (text.startsWith('<!--', at)) return this.#toSkip().comment(at);
		const found = angled(text, at, to);
		if (!found) return at + 1;
		if (found.isAddress) this.#addAddress(at, found.end, at + 1, found.end - 1);
		return found.end;
	}

	#readAddress(at: number): number {
		const end = bareAddressEnd(this.#run.text, at, this.#run.to, this.#openers.length > 0);
		if (end === at) return at + 1;
		this.#addAddress(at, end, at, end);
		return end;
	}

	#addAddress(from: number, to: number, textFrom: number, textTo: number): void {
		this.#addresses.push(this.#links.length);
		this.#add('url', from, to, textFrom, textTo, textFrom, textTo);
	}

	#add(kind: LinkKind, from: number, to: number, textFrom: number, textTo: number, targetFrom: number, targetTo: number, target?: string): void {
		const link = namedLink(this.#run, { kind, from, to, textFrom, textTo, targetFrom, targetTo, target }, this.#traits, this.#words);
		// An array made of one link has room for it and no more; most runs have one.
		if (this.#links.length) this.#links.push(link);
		else this.#links = [link];
	}

	#toSkip(): SpansToSkip {
		this.#spans ??= new SpansToSkip(this.#run.text, this.#run.to);
		return this.#spans;
	}
}
