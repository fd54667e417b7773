import type { Section } from '../model/section';
import type { Span } from '../model/span';
import type { Blocks } from './blocks/block-facts';
import { shownText } from './entries/shown-text';
import type { LinkReader } from './inline/link-reader';

/** How many characters of the summary a card has room for. */
const LONGEST = 400;
const NOTHING: readonly Span[] = [];

/** The first lines of the first section of summary, as plain text in one line; empty where there is none. */
export function readSummary(note: string, blocks: Blocks, sections: readonly Section[], links: LinkReader): string {
	const section = sections.find(({ role }) => role === 'summary');
	if (!section) return '';
	let summary = '';
	for (const run of blocks.runs) {
		const { segments, kind } = run;
		const from = segments[0] ?? 0;
		if (from >= section.to || summary.length >= LONGEST) break;
		if (kind !== 'heading' && from >= section.headingTo) summary += `${shownText(note, segments, links.read(run), NOTHING)} `;
	}
	return summary.slice(0, LONGEST).trim();
}
