import type { Role, Section } from '../model/section';
import type { Blocks, ItemFacts } from './blocks/block-facts';
import { isListing, readSections } from './sections';
import type { ReadingWords } from './words/reading-words';

/** What every reader of a note's runs looks at: the note, its items and sections, and the words of the settings. */
export class Outline {
	readonly items: readonly ItemFacts[];
	readonly sections: readonly Section[];

	constructor(
		readonly text: string,
		{ headings, items }: Blocks,
		readonly words: ReadingWords,
	) {
		this.items = items;
		this.sections = readSections(text, headings, words);
	}

	/** The role of a section by its index; other before the first. */
	roleAt(section: number): Role {
		return section < 0 ? 'other' : (this.sections[section]?.role ?? 'other');
	}

	/** Whether what stands in a section is listed there to be counted. */
	lists(section: number): boolean {
		return isListing(this.roleAt(section));
	}
}
