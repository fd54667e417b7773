import type { CheckBox, Entry, EntryState } from '../../model/entry';
import type { Link } from '../../model/link';
import type { Role, Section } from '../../model/section';
import type { Blocks, ItemFacts, Run } from '../blocks/block-facts';
import type { LinkReader } from '../inline/link-reader';
import { sectionsOfHeadings } from '../sections';
import { keywordsFrom } from '../words/keyword-label';
import type { ReadingWords } from '../words/reading-words';
import { readContent, type Content } from './content';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads the runs of a note, in order, into entries and the links that stand in none. */
export class EntryReader {
	readonly entries: Entry[] = [];
	readonly looseLinks: Link[] = [];

	/** Index of the entry of each item, or that of the item around it while it has none. */
	readonly #entryOf: number[] = [];
	readonly #sectionOf: readonly number[];
	readonly #grownLinks = new Map<number, Link[]>();
	readonly #note: string;
	readonly #blocks: Blocks;
	readonly #sections: readonly Section[];
	readonly #words: ReadingWords;
	readonly #links: LinkReader;

	constructor(note: string, blocks: Blocks, sections: readonly Section[], words: ReadingWords, links: LinkReader) {
		this.#note = note;
		this.#blocks = blocks;
		this.#sections = sections;
		this.#words = words;
		this.#links = links;
		this.#sectionOf = sectionsOfHeadings(blocks.headings);
	}

	read(): this {
		for (const run of this.#blocks.runs) this.#readRun(run, this.#links.read(run));
		return this;
	}

	#readRun(run: Run, links: readonly Link[]): void {
		const item = this.#blocks.items[run.item];
		if (item) this.#readItemRun(run, item, links);
		else if (run.kind === 'cell') this.#readCell(run, links);
		else if (run.kind === 'paragraph' && this.#isListing(run)) this.#readLines(run, links);
		else this.#addLoose(links);
	}

	#readItemRun(run: Run, item: ItemFacts, links: readonly Link[]): void {
		const isOwnText = run.kind === 'item' && item.textFrom === run.segments[0];
		if (isOwnText) this.#addItem(run, item, readContent(this.#note, run, links, this.#words));
		else this.#addLinks(run.item, links);
	}

	#addItem(run: Run, item: ItemFacts, content: Content): void {
		const parent = this.#entryAround(item.parent);
		if (!content.text && !content.links.length) return;
		const box: CheckBox | null = item.boxAt < 0 ? null : { from: item.boxAt, to: item.boxAt + item.box.length, character: item.box };
		this.#entryOf[run.item] = this.entries.length;
		this.#add(run, content, box, parent, item.quoted);
	}

	#entryAround(parent: number): number {
		for (let item = parent; item >= 0; item = this.#blocks.items[item]?.parent ?? -1) {
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
	#readCell(run: Run, links: readonly Link[]): void {
		const content = readContent(this.#note, run, links, this.#words);
		if (content.marker || (links.length && this.#isListing(run))) this.#add(run, content, null, -1, false);
		else this.#addLoose(links);
	}

	/** A line of nothing but links, in a section of keywords or tasks, is an entry. */
	#readLines(run: Run, links: readonly Link[]): void {
		let next = 0;
		for (let index = 0; index < run.segments.length; index += 2) {
			const segments = run.segments.slice(index, index + 2);
			const first = next;
			while ((links[next]?.from ?? Infinity) < (segments[1] ?? 0)) next++;
			const within = links.slice(first, next);
			const content = within.length ? readContent(this.#note, { segments, traits: run.traits }, within, this.#words) : null;
			if (content && this.#isLinksAlone(content)) this.#add({ ...run, line: run.line + index / 2 }, content, null, -1, false);
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

	#add(run: Run, content: Content, box: CheckBox | null, parent: number, quoted: boolean): void {
		const section = this.#sectionOf[run.heading] ?? -1;
		// Written out: a spread here takes longer than all the rest of reading.
		this.entries.push({
			section,
			parent,
			line: run.line,
			from: content.from,
			to: content.to,
			text: content.text,
			category: content.category,
			state: this.#stateOf(content, box),
			counts: this.#counts(this.#roleAt(section), content, box, parent, quoted),
			box,
			marker: content.marker,
			links: content.links,
		});
	}

	/** A check box beats a marker; a struck-out box is cancelled. */
	#stateOf({ from, to, marker }: Content, box: CheckBox | null): EntryState {
		if (!box) return marker?.sense ?? 'closed';
		const isStruckOut = this.#note.startsWith('~~', from) && this.#note.endsWith('~~', to) && to - from > 4;
		return isStruckOut ? 'cancelled' : (this.#words.boxes[box.character] ?? 'open');
	}

	#counts(role: Role, content: Content, box: CheckBox | null, parent: number, quoted: boolean): boolean {
		if (box && quoted && !this.#words.countCallouts) return false;
		if (box || content.marker) return true;
		if (!isListingRole(role)) return false;
		return content.links.length > 0 || (parent < 0 && !this.#isKeywordLine(content));
	}

	/** A line `keyword: a, b` names keywords and is none itself. */
	#isKeywordLine({ from, to }: Content): boolean {
		return keywordsFrom(this.#note, from, to, this.#words) >= 0;
	}

	#isListing(run: Run): boolean {
		return isListingRole(this.#roleAt(this.#sectionOf[run.heading] ?? -1));
	}

	#roleAt(section: number): Role {
		return this.#sections[section]?.role ?? 'other';
	}

	#addLoose(links: readonly Link[]): void {
		for (const link of links) this.looseLinks.push(link);
	}
}

function isListingRole(role: Role): boolean {
	return role === 'keywords' || role === 'tasks';
}
