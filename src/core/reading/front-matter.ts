import matter from 'gray-matter';
import type { FrontMatter } from '../model/front-matter';
import { frontMatterRange, type FrontMatterRange } from '../model/front-matter-range';
import type { Problem, ProblemCode } from '../model/problem';
import { parseYaml } from './yaml';
import { YamlError } from './yaml-error';

/** A note's front matter and where it stands. */
export interface FrontMatterReading {
	readonly frontMatter: FrontMatter;
	readonly range: FrontMatterRange | null;
	readonly problems: readonly Problem[];
}

/** Longer blocks (in UTF-16 units) are not read: nobody writes them, and an attacker would. */
const LONGEST = 65_536;
const NOTHING: FrontMatter = Object.freeze({});
const REFUSED = { parse: refuse, stringify: refuse };
// A line that only begins with `---` would close the block for gray-matter; this one no YAML can hold.
const CLOSING = '---\u0000';
const OPTIONS = {
	language: 'yaml',
	delimiters: ['---', CLOSING] as [string, string],
	excerpt: () => '',
	// gray-matter hands over what stands behind the opening line, its line break included.
	engines: { yaml: { parse: (source: string) => parseYaml(source.replace(/^\n/, '')) as object, stringify: refuse }, json: REFUSED, javascript: REFUSED },
};

/**
 * Reads a note's front matter: YAML 1.2 between lines of exactly `---`, dates as the strings that were written.
 * No other language is accepted, so nothing in a note is ever run. Where it cannot be read, the properties are
 * empty and a problem says why.
 */
export function readFrontMatter(text: string): FrontMatterReading {
	const range = frontMatterRange(text);
	if (!range) return { frontMatter: NOTHING, range, problems: whyNone(text) };
	if (range.to - range.from > LONGEST) return { frontMatter: NOTHING, range, problems: [problem('front-matter-too-large', 1)] };
	return { range, ...parse(text.slice(range.from, range.to)) };
}

function whyNone(text: string): Problem[] {
	const opening = /^\uFEFF?---(?!-)[ \t]*([^\r\n]*)/.exec(text);
	if (!opening) return [];
	const language = opening[1]?.trim() ?? '';
	return [language ? problem('front-matter-language', 1, language) : problem('front-matter-not-closed', 1)];
}

function parse(block: string): { frontMatter: FrontMatter; problems: readonly Problem[] } {
	try {
		return mapping(yaml(block), []);
	} catch (error) {
		return isDuplicateKey(error) ? parseLast(block, error) : { frontMatter: NOTHING, problems: [invalid(error)] };
	}
}

/** Of a key that stands twice, the last value counts. */
function parseLast(block: string, error: YamlError): { frontMatter: FrontMatter; problems: readonly Problem[] } {
	const key = block.split(/\r\n?|\n/)[error.line ?? 0]?.split(':')[0]?.trim() ?? '';
	try {
		return mapping(yaml(withoutEarlier(block)), [problem('front-matter-duplicate-key', lineOf(error), key)]);
	} catch (again) {
		return { frontMatter: NOTHING, problems: [invalid(again)] };
	}
}

/** The block without those top-level keys, and what stands under them, that come again below. */
function withoutEarlier(block: string): string {
	const parts = block.split(/^(?=[^\s#-])/m);
	const keys = parts.map((part) => /^[^:\n]*:/.exec(part)?.[0] ?? part);
	return parts.filter((_part, index) => keys.lastIndexOf(keys[index] ?? '') === index).join('');
}

function mapping(data: unknown, problems: readonly Problem[]): { frontMatter: FrontMatter; problems: readonly Problem[] } {
	if (data === null || data === undefined) return { frontMatter: NOTHING, problems };
	if (typeof data !== 'object' || Array.isArray(data)) return { frontMatter: NOTHING, problems: [...problems, problem('front-matter-not-a-mapping', 1)] };
	// Without a prototype, so that `constructor` or `__proto__` in a note names its own value or nothing.
	return { frontMatter: Object.setPrototypeOf({ ...data }, null) as FrontMatter, problems };
}

/** The block through gray-matter. It always gets options, or it would keep every note it has seen. */
function yaml(block: string): unknown {
	// gray-matter searches an all-white block with a pattern that takes quadratic time.
	const lines = block.replace(/\r\n?/g, '\n').replace(/\n\s{64,}\n/g, '\n\n');
	return matter(`---\n${lines}\n${CLOSING}\n`, OPTIONS).data;
}

function refuse(): never {
	throw new Error('Front matter is read as YAML alone.');
}

function isDuplicateKey(error: unknown): error is YamlError {
	return error instanceof YamlError && error.isDuplicateKey;
}

function invalid(error: unknown): Problem {
	return problem('front-matter-invalid', lineOf(error), error instanceof Error ? error.message : String(error));
}

/** Line of the note, counted from 1: the block's first line is the note's second. */
function lineOf(error: unknown): number {
	return error instanceof YamlError && error.line !== null ? error.line + 2 : 1;
}

function problem(code: ProblemCode, line: number, detail = ''): Problem {
	return { code, line, detail };
}
