import { fold } from '../model/fold';
import type { FrontMatter } from '../model/front-matter';
import type { Keyword } from '../model/retrospective';
import type { Run } from './blocks/block-facts';
import { shownLine } from './entries/shown-text';
import type { LinkReader } from './inline/link-reader';
import { LABELS } from './inline/traits';
import type { Outline } from './outline';
import { keywordsFrom } from './words/keyword-label';
import { pieces } from './words/pieces';

/** A keyword is a few words; what is longer is prose that has commas. */
const LONGEST = 60;
/** More members of a list are not looked at: a few lines of YAML aliases can stand for billions. */
const MOST = 200;
// As in Obsidian: behind white space, up to white space or punctuation, and not of digits alone.
const TAG = /(?:^|\s)(#(?=[^\s#]*[^\s#\d])[\p{L}\p{N}\p{Extended_Pictographic}_/-]{1,60})/gu;

/** Finds the keywords that a note names outside of its entries, each once. */
export class KeywordReader {
	readonly keywords: Keyword[] = [];

	readonly #seen = new Set<string>();
	readonly #outline: Outline;
	readonly #links: LinkReader;

	/** Keywords may be links: `links` reads them. */
	constructor(outline: Outline, links: LinkReader) {
		this.#outline = outline;
		this.#links = links;
	}

	/** Adds the keywords of the front matter. */
	addProperties(frontMatter: FrontMatter): void {
		for (const key of Object.keys(frontMatter)) {
			if (this.#outline.words.keywordLabels.has(key.toLowerCase())) for (const text of texts(frontMatter[key])) this.#add(text, null);
		}
	}

	/** Adds the keywords of lines `keyword: a, b`, and the tags in a section of keywords. `traits` are the run's. */
	add(run: Run, traits: number): void {
		const { kind, from, to, lines } = run;
		if ((traits & LABELS) === 0 || (kind !== 'item' && kind !== 'paragraph')) return;
		const mayBeTags = kind === 'paragraph' && this.#outline.roleAt(this.#outline.sectionOf(run)) === 'keywords';
		if (!lines) this.#addLine(from, to, mayBeTags);
		else for (let index = 0; index < lines.length; index += 2) this.#addLine(lines[index] ?? 0, lines[index + 1] ?? 0, mayBeTags);
	}

	#addLine(from: number, to: number, mayBeTags: boolean): void {
		const behindLabel = keywordsFrom(this.#outline.text, from, to, this.#outline.words);
		if (behindLabel >= 0) this.#readLine(behindLabel, to);
		else if (mayBeTags) this.#readTags(from, to);
	}

	#readLine(from: number, to: number): void {
		const { text } = this.#outline;
		for (const piece of pieces(text, from, to)) {
			const links = this.#links.read({ ...piece, lines: null });
			this.#add(shownLine(text, piece.from, piece.to, links, this.#links.traits), piece);
		}
	}

	#readTags(from: number, to: number): void {
		for (const match of this.#outline.text.slice(from, to).matchAll(TAG)) {
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
		this.keywords.push({ text: bare, span });
	}
}

/** The texts in a property: a list's members, or what stands between a string's commas. */
function texts(value: unknown, depth = 2): string[] {
	if (Array.isArray(value)) return depth ? value.slice(0, MOST).flatMap((member) => texts(member, depth - 1)) : [];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'string' ? pieces(value, 0, value.length).map(({ from, to }) => value.slice(from, to)) : [];
}
