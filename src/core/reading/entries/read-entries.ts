import type { CheckBox, Entry, EntryState } from '../../model/entry';
import type { Link } from '../../model/link';
import type { Role } from '../../model/section';
import type { ItemFacts, Run } from '../blocks/block-facts';
import type { Outline } from '../outline';
import { keywordsFrom } from '../words/keyword-label';
import { readContent, type Content } from './content';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Takes the runs of a note, in order, for entries and for links that stand in none. */
export class EntryReader {
	readonly entries: Entry[] = [];
	readonly looseLinks: Link[] = [];

	/** Index of the entry of each item, or that of the item around it while it has none. */
	readonly #entryOf: number[] = [];
	readonly #grownLinks = new Map<number, Link[]>();
	readonly #note: string;
	readonly #outline: Outline;

	constructor(outline: Outline) {
		this.#note = outline.text;
		this.#outline = outline;
	}

	/** Adds a run; `links` and `traits` are the run's. */
	add(run: Run, links: readonly Link[], traits: number): void {
		const item = run.item < 0 ? undefined : this.#outline.items[run.item];
		if (item) this.#addItemRun(run, item, links, traits);
		else if (run.kind === 'cell') this.#addCell(run, links, traits);
		else if (links.length && run.kind === 'paragraph' && this.#isListing(run)) this.#addLines(run, links, traits);
		else this.#addLoose(links);
	}

	#addItemRun(run: Run, item: ItemFacts, links: readonly Link[], traits: number): void {
		const isOwnText = run.kind === 'item' && item.textFrom === run.from;
		if (isOwnText) this.#addItem(run, item, readContent(this.#note, run, traits, links, this.#outline.words));
		else this.#addLinks(run.item, links);
	}

	#addItem(run: Run, item: ItemFacts, content: Content): void {
		const parent = this.#entryAround(item.parent);
		if (!content.text && !content.links.length) return;
		const box: CheckBox | null = item.boxAt < 0 ? null : { from: item.boxAt, to: item.boxAt + item.box.length, character: item.box };
		this.#entryOf[run.item] = this.entries.length;
		this.#add(run, run.line, content, box, parent, item.quoted);
	}

	#entryAround(parent: number): number {
		for (let item = parent; item >= 0; item = this.#outline.items[item]?.parent ?? -1) {
			const entry = this.#entryOf[item];
			if (entry !== undefined) return entry;
		}
		return -1;
	}

	/** Links of an item's later paragraphs, headings and tables belong to its entry. */
	#addLinks(item: number, links: readonly Link[]): void {
		const index = this.#entryOf[item];
		const entry = index === undefined ? undefined : this.entries[index];
		if (index === undefined || !entry) this.#addLoose(links);
		else if (links.length) this.#growLinks(index, entry, links);
	}

	/** An entry's links are copied once, not for each of its paragraphs. */
	#growLinks(index: number, entry: Entry, links: readonly Link[]): void {
		const grown = this.#grownLinks.get(index) ?? [...entry.links];
		for (const link of links) grown.push(link);
		if (this.#grownLinks.has(index)) return;
		this.#grownLinks.set(index, grown);
		this.entries[index] = { ...entry, links: grown };
	}

	/** A cell is an entry where it holds a link in a section of keywords or tasks, or a marker anywhere. */
	#addCell(run: Run, links: readonly Link[], traits: number): void {
		const content = readContent(this.#note, run, traits, links, this.#outline.words);
		if (content.marker || (links.length && this.#isListing(run))) this.#add(run, run.line, content, null, -1, false);
		else this.#addLoose(links);
	}

	/** A line of nothing but links, in a section of keywords or tasks, is an entry. */
	#addLines(run: Run, links: readonly Link[], traits: number): void {
		const lines = run.lines ?? [run.from, run.to];
		let next = 0;
		for (let index = 0; index < lines.length; index += 2) {
			const [from = 0, to = 0] = lines.slice(index, index + 2);
			const first = next;
			while ((links[next]?.from ?? Infinity) < to) next++;
			const within = links.slice(first, next);
			const content = within.length ? readContent(this.#note, { from, to, lines: null }, traits, within, this.#outline.words) : null;
			if (content && this.#isLinksAlone(content)) this.#add(run, run.line + index / 2, content, null, -1, false);
			else this.#addLoose(within);
		}
	}

	#isLinksAlone({ from, to, links, marker, category }: Content): boolean {
		let rest = '';
		let at = from;
		for (const link of links) {
			rest += this.#note.slice(at, Math.max(at, link.from));
			at = Math.max(at, link.to);
		}
		rest += this.#note.slice(at, marker && marker.from >= at ? marker.from : to);
		return !LETTER_OR_DIGIT.test(category ? rest.replace(category, '') : rest);
	}

	#add(run: Run, line: number, content: Content, box: CheckBox | null, parent: number, quoted: boolean): void {
		content.section = this.#outline.sectionOf(run);
		content.parent = parent;
		content.line = line;
		content.box = box;
		content.state = this.#stateOf(content);
		content.counts = this.#counts(content, quoted);
		this.entries.push(content);
	}

	/** A check box beats a marker; a struck-out box is cancelled. */
	#stateOf({ from, to, marker, box }: Content): EntryState {
		if (!box) return marker?.sense ?? 'closed';
		const isStruckOut = this.#note.startsWith('~~', from) && this.#note.endsWith('~~', to) && to - from > 4;
		return isStruckOut ? 'cancelled' : (this.#outline.words.boxes[box.character] ?? 'open');
	}

	#counts(content: Content, quoted: boolean): boolean {
		const { section, parent, box, marker, links } = content;
		if (box && quoted && !this.#outline.words.countCallouts) return false;
		if (box || marker) return true;
		if (!isListingRole(this.#outline.roleAt(section))) return false;
		return links.length > 0 || (parent < 0 && !this.#isKeywordLine(content));
	}

	/** A line `keyword: a, b` names keywords and is none itself. */
	#isKeywordLine({ from, to }: Content): boolean {
		return keywordsFrom(this.#note, from, to, this.#outline.words) >= 0;
	}

	#isListing(run: Run): boolean {
		return isListingRole(this.#outline.roleAt(this.#outline.sectionOf(run)));
	}

	#addLoose(links: readonly Link[]): void {
		for (const link of links) this.looseLinks.push(link);
	}
}

function isListingRole(role: Role): boolean {
	return role === 'keywords' || role === 'tasks';
}
