import type { LinkKind } from '../../model/link';
import { BACKSLASH, BACKTICK, BRACKET_CLOSE, BRACKET_OPEN, CARET, DOLLAR, EXCLAMATION, LESS, LOWER_H, PAREN_OPEN } from '../blocks/characters';
import { foldLabel } from '../blocks/paragraph';
import { linkTarget } from './link-target';
import { RunText } from './run-text';
import { SpansToSkip } from './spans-to-skip';
import { angled, bareAddressEnd } from './web-address';
import { wikiLink } from './wiki-link';

/** A link as it is written; offsets into the note. `targetFrom` is -1 where the target stands in a definition. */
export interface RawLink {
	readonly kind: LinkKind;
	readonly from: number;
	readonly to: number;
	readonly textFrom: number;
	readonly textTo: number;
	readonly targetFrom: number;
	readonly targetTo: number;
	/** The text with spaces for line ends. */
	readonly text: string;
	readonly target: string;
}

/** A bracket that may turn out to open a link. */
interface Opener {
	readonly at: number;
	readonly isImage: boolean;
	/** How many links had been found when it stood open. */
	readonly linksBefore: number;
}

/**
 * Reads the links of one run of text from left to right (CommonMark 6.3 and Obsidian's `[[…]]`), past code, math,
 * comments and tags. A bracket opens a link only once its counterpart is found; a link holds no other link.
 */
export class LinkReader {
	private readonly links: RawLink[] = [];
	private readonly openers: Opener[] = [];
	/** Openers below this one stand around a link and so open none, unless they open images. */
	private inactive = 0;
	private readonly run: RunText;
	private readonly spans: SpansToSkip;

	constructor(
		note: string,
		segments: readonly number[],
		private readonly definitions: ReadonlyMap<string, string>,
	) {
		this.run = new RunText(note, segments);
		this.spans = new SpansToSkip(this.run.text, this.run.to);
	}

	read(): RawLink[] {
		const { text, to } = this.run;
		let at = this.run.from;
		while (at < to) at = this.readAt(at, text.charCodeAt(at));
		return this.links;
	}

	/** Reads what begins at an offset; returns the offset behind it. */
	private readAt(at: number, code: number): number {
		switch (code) {
			case BRACKET_OPEN:
				return this.openBracket(at, false);
			case EXCLAMATION:
				return this.run.text.charCodeAt(at + 1) === BRACKET_OPEN ? this.openBracket(at + 1, true) : at + 1;
			case BRACKET_CLOSE:
				return this.closeBracket(at);
			case BACKSLASH:
				return at + 2;
			case BACKTICK:
				return this.spans.code(at);
			case DOLLAR:
				return this.spans.math(at);
			case LESS:
				return this.readAngled(at);
			case LOWER_H:
				return this.readAddress(at);
			default:
				return at + 1;
		}
	}

	private openBracket(at: number, isImage: boolean): number {
		const { text, to } = this.run;
		const wiki = text.charCodeAt(at + 1) === BRACKET_OPEN ? wikiLink(text, at, to) : null;
		if (wiki) {
			const from = isImage ? at - 1 : at;
			this.add(isImage ? 'embed' : 'wiki', from, wiki.end, wiki.textFrom, wiki.textTo, at + 2, wiki.targetTo);
			if (!isImage) this.inactive = this.openers.length;
			return wiki.end;
		}
		this.openers.push({ at, isImage, linksBefore: this.links.length });
		return at + 1;
	}

	private closeBracket(at: number): number {
		const opener = this.openers.pop();
		if (!opener) return at + 1;
		const isActive = opener.isImage || this.openers.length >= this.inactive;
		this.inactive = Math.min(this.inactive, this.openers.length);
		if (!isActive) return at + 1;
		return this.closeInline(opener, at) ?? this.closeReference(opener, at) ?? at + 1;
	}

	private closeInline(opener: Opener, close: number): number | null {
		const { text, to } = this.run;
		const target = text.charCodeAt(close + 1) === PAREN_OPEN && close + 1 < to ? linkTarget(text, close + 1, to) : null;
		if (!target) return null;
		this.closeLink(opener, close, target.end, target.from, target.to);
		return target.end;
	}

	private closeReference(opener: Opener, close: number): number | null {
		if (!this.definitions.size || this.run.text.charCodeAt(opener.at + 1) === CARET) return null;
		const { label, end } = this.labelBehind(close) ?? { label: '', end: close + 1 };
		const target = this.definitions.get(foldLabel(label || this.run.slice(opener.at + 1, close)));
		if (target === undefined) return null;
		this.closeLink(opener, close, end, -1, -1, target);
		return end;
	}

	/** The label `[…]` right behind a closing bracket. */
	private labelBehind(close: number): { label: string; end: number } | null {
		const { text, to } = this.run;
		if (text.charCodeAt(close + 1) !== BRACKET_OPEN) return null;
		for (let at = close + 2; at < to; at++) {
			const code = text.charCodeAt(at);
			if (code === BRACKET_CLOSE) return { label: this.run.slice(close + 2, at), end: at + 1 };
			if (code === BRACKET_OPEN) return null;
			if (code === BACKSLASH) at++;
		}
		return null;
	}

	private closeLink(opener: Opener, close: number, end: number, targetFrom: number, targetTo: number, target?: string): void {
		// An address in the text of a link is its text, not a link of its own.
		const inside = this.links.splice(opener.linksBefore);
		this.links.push(...inside.filter((link) => link.kind !== 'url'));
		const from = opener.isImage ? opener.at - 1 : opener.at;
		this.add(opener.isImage ? 'image' : 'markdown', from, end, opener.at + 1, close, targetFrom, targetTo, target);
		if (!opener.isImage) this.inactive = this.openers.length;
	}

	private readAngled(at: number): number {
		const { text, to } = this.run;
		if (text.startsWith('<!--', at)) return this.spans.comment(at);
		const found = angled(text, at, to);
		if (!found) return at + 1;
		if (found.isAddress) this.add('url', at, found.end, at + 1, found.end - 1, at + 1, found.end - 1);
		return found.end;
	}

	private readAddress(at: number): number {
		const end = bareAddressEnd(this.run.text, at, this.run.to, this.openers.length > 0);
		if (end === at) return at + 1;
		this.add('url', at, end, at, end, at, end);
		return end;
	}

	private add(kind: LinkKind, from: number, to: number, textFrom: number, textTo: number, targetFrom: number, targetTo: number, target?: string): void {
		const { run } = this;
		this.links.push({
			kind,
			from: run.inNote(from),
			to: run.inNote(to),
			textFrom: run.inNote(textFrom),
			textTo: run.inNote(textTo),
			targetFrom: targetFrom < 0 ? -1 : run.inNote(targetFrom),
			targetTo: targetFrom < 0 ? -1 : run.inNote(targetTo),
			text: run.slice(textFrom, textTo),
			target: target ?? run.slice(targetFrom, targetTo),
		});
	}
}

/** The links of one run of text, in the order in which they end. */
export function readLinks(note: string, segments: readonly number[], definitions: ReadonlyMap<string, string>): RawLink[] {
	return new LinkReader(note, segments, definitions).read();
}
