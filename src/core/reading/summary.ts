import type { Section } from '../model/section';
import type { Blocks } from './blocks/block-facts';
import { shownText } from './entries/shown-text';
import { readLinks } from './inline/link-reader';
import { namedLinks } from './entries/named-link';
import type { ReadingWords } from './words/reading-words';

/** How many characters of the summary a card has room for. */
const LONGEST = 400;

/** The first lines of the first section of summary, as plain text in one line; empty where there is none. */
export function readSummary(note: string, blocks: Blocks, sections: readonly Section[], words: ReadingWords): string {
	const section = sections.find(({ role }) => role === 'summary');
	if (!section) return '';
	let summary = '';
	for (const run of blocks.runs) {
		const { segments, kind } = run;
		const from = segments[0] ?? 0;
		if (kind === 'heading' || from < section.headingTo || from >= section.to || summary.length >= LONGEST) continue;
		const links = namedLinks(readLinks(note, run, blocks.definitions), run.traits, words);
		summary += `${shownText(note, segments, links, [])} `;
	}
	return summary.slice(0, LONGEST).trim();
}
