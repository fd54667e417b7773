import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { FrontMatter } from '../model/front-matter';
import { frontMatterRange, type FrontMatterRange } from '../model/front-matter-range';
import type { Problem, ProblemCode } from '../model/problem';

/** A note's front matter and where it stands. */
export interface FrontMatterReading {
	readonly frontMatter: FrontMatter;
	readonly range: FrontMatterRange | null;
	readonly problems: readonly Problem[];
}

/** Longer blocks (in UTF-16 units) are not read: nobody writes them, and an attacker would. */
const LONGEST = 65_536;
const NOTHING: FrontMatter = Object.freeze({});

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
		return mapping(yaml(block, false), []);
	} catch (error) {
		return isDuplicateKey(error) ? parseWithDuplicates(block, lineOf(error)) : { frontMatter: NOTHING, problems: [invalid(error)] };
	}
}

function parseWithDuplicates(block: string, line: number): { frontMatter: FrontMatter; problems: readonly Problem[] } {
	const key = block.split('\n')[line - 2]?.split(':')[0]?.trim() ?? '';
	try {
		return mapping(yaml(block, true), [problem('front-matter-duplicate-key', line, key)]);
	} catch (error) {
		return { frontMatter: NOTHING, problems: [invalid(error)] };
	}
}

function mapping(data: unknown, problems: readonly Problem[]): { frontMatter: FrontMatter; problems: readonly Problem[] } {
	if (data === null || data === undefined) return { frontMatter: NOTHING, problems };
	if (typeof data !== 'object' || Array.isArray(data)) return { frontMatter: NOTHING, problems: [...problems, problem('front-matter-not-a-mapping', 1)] };
	// Without a prototype, so that `constructor` or `__proto__` in a note names its own value or nothing.
	return { frontMatter: Object.assign(Object.create(null) as Record<string, unknown>, data), problems };
}

/** The block through gray-matter. It always gets options, or it would keep every note it has seen. */
function yaml(block: string, lastOfDuplicates: boolean): unknown {
	// gray-matter searches an all-white block with a pattern that takes quadratic time.
	const lines = block.replace(/\r\n?/g, '\n').replace(/\n\s{64,}\n/g, '\n\n');
	const parse = (source: string) => load(source, { schema: CORE_SCHEMA, json: lastOfDuplicates }) as object;
	return matter(`---\n${lines}\n---\n`, {
		language: 'yaml',
		delimiters: '---',
		excerpt: () => '',
		engines: { yaml: { parse, stringify: refuse }, json: { parse: refuse, stringify: refuse }, javascript: { parse: refuse, stringify: refuse } },
	}).data;
}

function refuse(): never {
	throw new Error('Front matter is read as YAML alone.');
}

function isDuplicateKey(error: unknown): error is YAMLException {
	return error instanceof YAMLException && error.reason === 'duplicated mapping key';
}

function invalid(error: unknown): Problem {
	const reason = error instanceof YAMLException ? error.reason : String(error);
	return problem('front-matter-invalid', error instanceof YAMLException ? lineOf(error) : 1, reason);
}

/** Line of the note, counted from 1: the block's first line is the note's second. */
function lineOf(error: YAMLException): number {
	return (error.mark as YAMLException['mark'] | undefined)?.line === undefined ? 1 : error.mark.line + 1;
}

function problem(code: ProblemCode, line: number, detail = ''): Problem {
	return { code, line, detail };
}
