import matter from 'gray-matter';
import type { FrontMatter } from '../model/front-matter';
import { frontMatterRange, type FrontMatterRange } from '../model/front-matter-range';
import type { Problem, ProblemCode } from '../model/problem';
import { isRecord } from '../model/stored-value';
import { parseYaml } from './yaml';
import { YamlError } from './yaml-error';

/** A note's front matter and where it stands. */
export interface FrontMatterReading {
	readonly frontMatter: FrontMatter;
	readonly range: FrontMatterRange | null;
	readonly problems: readonly Problem[];
}

type Parsed = Omit<FrontMatterReading, 'range'>;

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
	if (!range) return { range, ...nothing(whyNone(text)) };
	const isTooLarge = range.to - range.from > LONGEST;
	return { range, ...(isTooLarge ? nothing([problem('front-matter-too-large')]) : parse(text.slice(range.from, range.to))) };
}

function whyNone(text: string): Problem[] {
	const language = /^\uFEFF?---(?!-)[ \t]*([^\r\n]*)/.exec(text)?.[1]?.trim();
	if (language === undefined) return [];
	return [language ? problem('front-matter-language', language) : problem('front-matter-not-closed')];
}

/** Reads a block, of which `problems` are known. Of a key that stands twice, the last value counts. */
function parse(block: string, problems: readonly Problem[] = []): Parsed {
	try {
		return mapping(yaml(block) ?? {}, problems);
	} catch (error) {
		const isFirst = problems.length === 0;
		if (isFirst && error instanceof YamlError && error.isDuplicateKey) return parse(withoutEarlier(block), [duplicate(block, error)]);
		return nothing([problem('front-matter-invalid', error instanceof Error ? error.message : String(error), lineOf(error))]);
	}
}

function duplicate(block: string, error: YamlError): Problem {
	return problem('front-matter-duplicate-key', keyIn(block.split(/\r\n?|\n/)[error.line ?? 0] ?? ''), lineOf(error));
}

/** The block without those top-level keys, and what stands under them, that come again below. */
function withoutEarlier(block: string): string {
	const parts = block.split(/^(?=[^\s#-])/m);
	const last = new Map(parts.map((part, index) => [keyIn(part), index]));
	return parts.filter((part, index) => last.get(keyIn(part)) === index).join('');
}

/** The key that a text begins with, or all of it; quotes and spaces around it make no other key. */
function keyIn(text: string): string {
	return (/^.*?(?=:(?:\s|$))/.exec(text)?.[0] ?? text).trim().replace(/^(["'])(.*)\1$/, '$2');
}

function mapping(data: unknown, problems: readonly Problem[]): Parsed {
	if (!isRecord(data)) return nothing([...problems, problem('front-matter-not-a-mapping')]);
	// Without a prototype, so that `constructor` or `__proto__` in a note names its own value or nothing.
	return { frontMatter: Object.setPrototypeOf({ ...data }, null) as FrontMatter, problems };
}

function nothing(problems: readonly Problem[]): Parsed {
	return { frontMatter: NOTHING, problems };
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

/** Line of the note, counted from 1: the block's first line is the note's second. */
function lineOf(error: unknown): number {
	return error instanceof YamlError && error.line !== null ? error.line + 2 : 1;
}

function problem(code: ProblemCode, detail = '', line = 1): Problem {
	return { code, line, detail };
}
