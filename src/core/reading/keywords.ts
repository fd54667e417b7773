import type { FrontMatter } from '../model/front-matter';
import type { Keyword } from '../model/retrospective';
import type { Section } from '../model/section';
import type { Blocks, Run } from './blocks/block-facts';
import { ANY_TRAITS, LABELS } from './blocks/traits';
import { shownLine } from './entries/shown-text';
import type { LinkReader } from './inline/link-reader';
import { sectionsOfHeadings } from './sections';
import { fold } from './words/fold';
import { keywordsFrom } from './words/keyword-label';
import { pieces } from './words/pieces';
import type { ReadingWords } from './words/reading-words';

/** A keyword is a few words; what is longer is prose that has commas. */
const LONGEST = 60;
/** More members of a list are not looked at: a few lines of YAML aliases can stand for billions. */
const MOST = 200;
// As in Obsidian: behind white space, up to white space or punctuation, and not of digits alone.
const TAG = /(?:^|\s)(#(?=[^\s#]*[^\s#\d])[\p{L}\p{N}\p{Extended_Pictographic}_/-]{1,60})/gu;

/** Finds the keywords that a note names outside of its entries. */
export class KeywordReader {
	readonly #found: Keyword[] = [];
	readonly #seen = new Set<string>();
	readonly #sectionOf: readonly number[];
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

	/** Each keyword once: those of the front matter, of lines `keyword: a, b`, and the tags in a section of keywords. */
	read(frontMatter: FrontMatter): readonly Keyword[] {
		for (const key of Object.keys(frontMatter)) {
			if (this.#words.keywordLabels.has(key.toLowerCase())) for (const text of texts(frontMatter[key])) this.#add(text, null);
		}
		for (const run of this.#blocks.runs) if (run.traits & LABELS && (run.kind === 'item' || run.kind === 'paragraph')) this.#readRun(run);
		return this.#found;
	}

	#readRun({ kind, segments, heading }: Run): void {
		const mayBeTags = kind === 'paragraph' && this.#sections[this.#sectionOf[heading] ?? -1]?.role === 'keywords';
		for (let index = 0; index < segments.length; index += 2) {
			const from = segments[index] ?? 0;
			const to = segments[index + 1] ?? 0;
			const behindLabel = keywordsFrom(this.#note, from, to, this.#words);
			if (behindLabel >= 0) this.#readLine(behindLabel, to);
			else if (mayBeTags) this.#readTags(from, to);
		}
	}

	#readLine(from: number, to: number): void {
		for (const piece of pieces(this.#note, from, to)) {
			const links = this.#links.read({ segments: [piece.from, piece.to], traits: ANY_TRAITS });
			this.#add(shownLine(this.#note, piece.from, piece.to, links, ANY_TRAITS), piece);
		}
	}

	#readTags(from: number, to: number): void {
		for (const match of this.#note.slice(from, to).matchAll(TAG)) {
			const tag = match[1] ?? '';
			const end = from + match.index + match[0].length;
			this.#add(tag, { from: end - tag.length, to: end });
		}
	}

	#add(text: string, span: Keyword['span']): void {
		const bare = text.replace(/^#+/, '').trim();
		const folded = fold(bare);
		if (!bare || bare.length > LONGEST || this.#seen.has(folded)) return;
		this.#seen.add(folded);
		this.#found.push({ text: bare, span });
	}
}

/** The texts in a property: a list's members, or what stands between a string's commas. */
function texts(value: unknown, depth = 2): string[] {
	if (Array.isArray(value)) return depth ? value.slice(0, MOST).flatMap((member) => texts(member, depth - 1)) : [];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'string' ? pieces(value, 0, value.length).map(({ from, to }) => value.slice(from, to)) : [];
}
