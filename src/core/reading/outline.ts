import type { Role, Section } from '../model/section';
import type { Blocks, ItemFacts, Run } from './blocks/block-facts';
import { readSections } from './sections';
import type { ReadingWords } from './words/reading-words';

/** What every reader of a note's runs looks at: the note, its items and sections, and the words of the settings. */
export class Outline {
	readonly items: readonly ItemFacts[];
	readonly sections: readonly Section[];
	/** For each heading, the index of the section that what stands under it belongs to. */
	readonly #sectionOf: readonly number[];

	constructor(
		readonly text: string,
		{ headings, items }: Blocks,
		readonly words: ReadingWords,
	) {
		this.items = items;
		this.sections = readSections(text, headings, words);
		let section = -1;
		// A heading in a list or quote opens no section.
		this.#sectionOf = headings.map(({ nested }) => (nested ? section : ++section));
	}

	/** Index of the section that a run belongs to, or -1. */
	sectionOf({ heading }: Run): number {
		return heading < 0 ? -1 : (this.#sectionOf[heading] ?? -1);
	}

	/** The role of a section by its index; other before the first. */
	roleAt(section: number): Role {
		return section < 0 ? 'other' : (this.sections[section]?.role ?? 'other');
	}
}
