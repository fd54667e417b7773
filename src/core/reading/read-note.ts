import type { FrontMatter } from '../model/front-matter';
import type { Problem } from '../model/problem';
import type { NoteBody } from '../model/retrospective';
import type { ReadingSettings } from '../model/settings';
import type { Blocks } from './blocks/block-facts';
import { BlockReader } from './blocks/block-reader';
import { CARRIAGE_RETURN, LINE_FEED } from './blocks/characters';
import { EntryReader } from './entries/read-entries';
import { readFrontMatter } from './front-matter';
import { LinkReader } from './inline/link-reader';
import { KeywordReader } from './keywords';
import { Outline } from './outline';
import { SummaryReader } from './summary';
import { readingWords } from './words/reading-words';

/** All that a note's text says on its own. */
export interface NoteReading {
	readonly frontMatter: FrontMatter;
	readonly body: NoteBody;
	readonly problems: readonly Problem[];
}

/** Reads a note in one pass, in time linear in its length. Takes any text and never throws. */
export function readNote(text: string, settings: ReadingSettings): NoteReading {
	const { frontMatter, range, problems } = readFrontMatter(text);
	return { frontMatter, problems, body: readBody(text, frontMatter, readBlocks(text, range?.bodyFrom ?? afterMark(text)), settings) };
}

/** The block structure of a note's body, which begins at `bodyFrom`. */
export function readBlocks(text: string, bodyFrom: number): Blocks {
	return new BlockReader(text, bodyFrom, countLines(text, bodyFrom)).read();
}

function readBody(text: string, frontMatter: FrontMatter, blocks: Blocks, settings: ReadingSettings): NoteBody {
	const outline = new Outline(text, blocks, readingWords(settings));
	const links = new LinkReader(text, blocks.definitions, outline.words);
	const entries = new EntryReader(outline);
	const summary = new SummaryReader(outline);
	const keywords = new KeywordReader(outline, links);
	keywords.addProperties(frontMatter);
	for (const run of blocks.runs) {
		const found = links.read(run);
		const { traits } = links;
		entries.add(run, found, traits);
		summary.add(run, found, traits);
		keywords.add(run, traits);
	}
	return {
		sections: outline.sections,
		entries: entries.entries,
		keywords: keywords.keywords,
		looseLinks: entries.looseLinks,
		summary: summary.summary,
		hasContent: blocks.hasContent,
	};
}

/** Offset behind a byte order mark. */
function afterMark(text: string): number {
	return text.startsWith('\uFEFF') ? 1 : 0;
}

/** How many lines end before an offset. */
function countLines(text: string, offset: number): number {
	let lines = 0;
	for (let at = 0; at < offset; at++) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lines++;
	}
	return lines;
}
