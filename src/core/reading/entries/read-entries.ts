import { markerEnd } from '../../model/behind-marker';
import type { EntryState } from '../../model/entry';
import type { Link } from '../../model/link';
import type { ItemFacts, Run } from '../blocks/block-facts';
import type { Outline } from '../outline';
import { keywordsFrom } from '../words/keyword-label';
import { markerOf, readContent, type Content } from './content';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Takes the runs of a note, in order, for entries and for links that stand in none. */
export class EntryReader {
	readonly entries: Content[] = [];
	readonly looseLinks: Link[] = [];

	/** Index of the entry of each item that has one. */
	readonly #entryOf: number[] = [];
	readonly #outline: Outline;

	constructor(outline: Outline) {
		this.#outline = outline;
	}

	/** Adds a run; `links` and `traits` are the run's. */
	add(run: Run, links: Link[], traits: number): void {
		const item = run.item < 0 ? undefined : this.#outline.items[run.item];
		if (item && run.kind === 'item') this.#addItem(run.item, item, readContent(this.#outline, run, traits, links));
		else if (item) this.#addLinks(run.item, item, links);
		else if (run.kind === 'cell') this.#addCell(run, links, traits);
		else if (links.length && run.kind === 'paragraph' && this.#outline.lists(run.section)) this.#addLines(run, links, traits);
		else this.#addLoose(links);
	}

	#addItem(index: number, { parent, boxAt, box, quoted }: ItemFacts, content: Content): void {
		if (!content.text && !content.links.length) return;
		content.parent = this.#entryAround(parent);
		if (box) content.box = { from: boxAt, to: boxAt + box.length, character: box };
		this.#entryOf[index] = this.entries.length;
		this.#add(content, quoted);
	}

	#entryAround(parent: number): number {
		for (let item = parent; item >= 0; item = this.#outline.items[item]?.parent ?? -1) {
			const entry = this.#entryOf[item];
			if (entry !== undefined) return entry;
		}
		return -1;
	}

	/** Links of an item's later paragraphs, headings and tables belong to its entry, and may say what it is. */
	#addLinks(at: number, item: ItemFacts, links: Link[]): void {
		const index = this.#entryOf[at];
		const entry = index === undefined ? undefined : this.entries[index];
		if (!entry || !links.length) {
			this.#addLoose(links);
			return;
		}
		if (entry.links.length) for (const link of links) entry.links.push(link);
		else entry.links = links;
		// Only what came is looked at: of all the links each time, the time would be quadratic.
		if (entry.marker?.sense !== 'open') entry.marker = markerOf(links) ?? entry.marker;
		this.#judge(entry, item.quoted);
	}

	/** A cell is an entry where it holds a link in a section of keywords or tasks, or a marker anywhere. */
	#addCell(run: Run, links: Link[], traits: number): void {
		const content = readContent(this.#outline, run, traits, links);
		if (content.marker || (links.length && this.#outline.lists(run.section))) this.#add(content);
		else this.#addLoose(links);
	}

	/** A line of nothing but links, in a section of keywords or tasks, is an entry. */
	#addLines(run: Run, links: readonly Link[], traits: number): void {
		let next = 0;
		(run.lines ?? [run]).forEach(({ from, to }, index) => {
			const first = next;
			while ((links[next]?.from ?? Infinity) < to) next++;
			if (next === first) return;
			const line = { from, to, lines: null, section: run.section, line: run.line + index };
			const content = readContent(this.#outline, line, traits, links.slice(first, next));
			if (this.#isLinksAlone(content)) this.#add(content);
			else this.#addLoose(content.links);
		});
	}

	#isLinksAlone({ from, to, links, marker, category }: Content): boolean {
		const note = this.#outline.text;
		let rest = '';
		let at = from;
		for (const link of links) {
			rest += note.slice(at, Math.max(at, link.from));
			at = Math.max(at, link.to);
		}
		rest += note.slice(at, marker && marker.from >= at ? marker.from : to);
		return !LETTER_OR_DIGIT.test(category ? rest.replace(category, '') : rest);
	}

	#add(content: Content, quoted = false): void {
		this.#judge(content, quoted);
		this.entries.push(content);
	}

	#judge(content: Content, quoted: boolean): void {
		content.state = this.#stateOf(content);
		content.counts = this.#counts(content, quoted);
	}

	/** A check box beats a marker; a struck-out box is cancelled. */
	#stateOf({ from, to, marker, box }: Content): EntryState {
		if (!box) return marker?.sense ?? 'closed';
		const { text, words } = this.#outline;
		const end = markerEnd(text, from, to);
		// Struck out as a whole, not in two places.
		const isStruckOut = text.startsWith('~~', from) && text.slice(from, end).indexOf('~~', 3) === end - from - 2;
		return isStruckOut ? 'cancelled' : (words.boxes[box.character] ?? 'open');
	}

	/** A line `keyword: a, b` names keywords and is none itself. */
	#counts({ from, to, section, parent, box, marker, links }: Content, quoted: boolean): boolean {
		const { text, words } = this.#outline;
		if (box && quoted && !words.countCallouts) return false;
		if (box || marker) return true;
		return this.#outline.lists(section) && (links.length > 0 || (parent < 0 && keywordsFrom(text, from, to, words) < 0));
	}

	#addLoose(links: readonly Link[]): void {
		for (const link of links) this.looseLinks.push(link);
	}
}
