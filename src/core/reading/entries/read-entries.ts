import type { CheckBox, Entry, EntryState } from '../../model/entry';
import type { Link } from '../../model/link';
import type { Role, Section } from '../../model/section';
import type { Blocks, ItemFacts, Run } from '../blocks/block-facts';
import { readLinks } from '../inline/link-reader';
import type { ReadingWords } from '../words/reading-words';
import { readContent, type Content } from './content';
import { namedLink, type NamedLink } from './named-link';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads the runs of a note, in order, into entries and the links that stand in none. */
export class EntryReader {
	readonly entries: Entry[] = [];
	readonly looseLinks: Link[] = [];

	/** Index of the entry of each item, or that of the item around it while it has none. */
	private readonly entryOf: number[] = [];
	private readonly sectionOf: number[] = [];

	constructor(
		private readonly note: string,
		private readonly blocks: Blocks,
		private readonly sections: readonly Section[],
		private readonly words: ReadingWords,
	) {
		let section = -1;
		for (const heading of blocks.headings) this.sectionOf.push(heading.nested ? section : ++section);
	}

	read(): this {
		for (const run of this.blocks.runs) {
			const links = readLinks(this.note, run.segments, this.blocks.definitions).map((raw) => namedLink(raw, this.words));
			this.readRun(run, links.sort((one, other) => one.link.from - other.link.from));
		}
		return this;
	}

	private readRun(run: Run, links: readonly NamedLink[]): void {
		const item = this.blocks.items[run.item];
		if (item) this.readItemRun(run, item, links);
		else if (run.kind === 'cell') this.readCell(run, links);
		else if (run.kind === 'paragraph' && this.isListing(run)) this.readLines(run, links);
		else this.addLoose(links);
	}

	private readItemRun(run: Run, item: ItemFacts, links: readonly NamedLink[]): void {
		const isOwnText = run.kind === 'item' && item.textFrom === run.segments[0];
		if (isOwnText) this.addItem(run, item, readContent(this.note, run.segments, links, this.words));
		else this.addLinks(run.item, links);
	}

	private addItem(run: Run, item: ItemFacts, content: Content): void {
		const parent = this.entryAround(item.parent);
		if (!content.text && !content.links.length) return;
		const box: CheckBox | null = item.boxAt < 0 ? null : { from: item.boxAt, to: item.boxAt + item.box.length, character: item.box };
		this.entryOf[run.item] = this.entries.length;
		this.add(run, content, box, parent, item.quoted);
	}

	private entryAround(parent: number): number {
		for (let item = parent; item >= 0; item = this.blocks.items[item]?.parent ?? -1) {
			const entry = this.entryOf[item];
			if (entry !== undefined) return entry;
		}
		return -1;
	}

	/** Links of an item's later paragraphs, headings and tables belong to its entry. */
	private addLinks(item: number, links: readonly NamedLink[]): void {
		const index = this.entryOf[item];
		const entry = index === undefined ? undefined : this.entries[index];
		if (index === undefined || !entry) this.addLoose(links);
		else if (links.length) this.entries[index] = { ...entry, links: [...entry.links, ...links.map(({ link }) => link)] };
	}

	/** A cell is an entry where it holds a link in a section of keywords or tasks, or a marker anywhere. */
	private readCell(run: Run, links: readonly NamedLink[]): void {
		const content = readContent(this.note, run.segments, links, this.words);
		if (content.marker || (links.length && this.isListing(run))) this.add(run, content, null, -1, false);
		else this.addLoose(links);
	}

	/** A line of nothing but links, in a section of keywords or tasks, is an entry. */
	private readLines(run: Run, links: readonly NamedLink[]): void {
		for (let index = 0; index < run.segments.length; index += 2) {
			const segments = run.segments.slice(index, index + 2);
			const within = links.filter(({ link }) => link.from >= (segments[0] ?? 0) && link.from < (segments[1] ?? 0));
			const content = within.length ? readContent(this.note, segments, within, this.words) : null;
			if (content && this.isLinksAlone(content)) this.add({ ...run, line: run.line + index / 2 }, content, null, -1, false);
			else this.addLoose(within);
		}
	}

	private isLinksAlone({ from, to, links, marker, category }: Content): boolean {
		let rest = '';
		let at = from;
		for (const link of links) {
			rest += this.note.slice(at, Math.max(at, link.from));
			at = Math.max(at, link.to);
		}
		rest += this.note.slice(at, marker && marker.from >= at ? marker.from : to);
		return !LETTER_OR_DIGIT.test(category ? rest.replace(category, '') : rest);
	}

	private add(run: Run, content: Content, box: CheckBox | null, parent: number, quoted: boolean): void {
		const section = this.sectionOf[run.heading] ?? -1;
		// Written out: a spread here takes longer than all the rest of reading.
		this.entries.push({
			section,
			parent,
			line: run.line,
			from: content.from,
			to: content.to,
			text: content.text,
			category: content.category,
			state: this.stateOf(content, box),
			counts: this.counts(this.roleAt(section), content, box, parent, quoted),
			box,
			marker: content.marker,
			links: content.links,
		});
	}

	/** A check box beats a marker; a struck-out box is cancelled. */
	private stateOf({ from, to, marker }: Content, box: CheckBox | null): EntryState {
		if (!box) return marker?.sense ?? 'closed';
		const isStruckOut = this.note.startsWith('~~', from) && this.note.endsWith('~~', to) && to - from > 4;
		return isStruckOut ? 'cancelled' : (this.words.boxes[box.character] ?? 'open');
	}

	private counts(role: Role, { marker, links }: Content, box: CheckBox | null, parent: number, quoted: boolean): boolean {
		if (box && quoted && !this.words.countCallouts) return false;
		if (box || marker) return true;
		return isListingRole(role) && (parent < 0 || links.length > 0);
	}

	private isListing(run: Run): boolean {
		return isListingRole(this.roleAt(this.sectionOf[run.heading] ?? -1));
	}

	private roleAt(section: number): Role {
		return this.sections[section]?.role ?? 'other';
	}

	private addLoose(links: readonly NamedLink[]): void {
		for (const { link } of links) this.looseLinks.push(link);
	}
}

function isListingRole(role: Role): boolean {
	return role === 'keywords' || role === 'tasks';
}
