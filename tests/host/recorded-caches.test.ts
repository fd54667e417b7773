import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { createLinkLookup } from '../../src/core/catalog/link-lookup';
import { parseNote } from '../../host/obsidian/metadata/parse-note';

/** One note with what a real Obsidian made of it. */
interface Recording {
	readonly cachedMetadata: CachedMetadata;
	readonly fileContents: string;
	readonly filePath: string;
	readonly resolveLinkToPath: Readonly<Record<string, string | null>>;
}

const folder = process.env['OBSIDIAN_CACHES'] ?? '';
const recordings = existsSync(folder) ? readRecordings(folder) : [];
const whereRecorded = recordings.length > 0 ? test : test.skip;
const KEYS = ['frontmatter', 'frontmatterPosition', 'frontmatterLinks', 'headings', 'tags', 'links', 'embeds', 'listItems', 'sections', 'blocks'] as const;

function readRecordings(from: string): Recording[] {
	const names = readdirSync(from).filter((name) => name.endsWith('.json')).sort();
	const parsed = names.map((name) => JSON.parse(readFileSync(path.join(from, name), 'utf8')) as unknown);
	return parsed.filter((each): each is Recording => typeof each === 'object' && each !== null && 'fileContents' in each);
}

function differences(): string[] {
	return recordings.flatMap(({ cachedMetadata, fileContents, filePath }) => {
		const ours = parseNote(fileContents);
		const name = path.basename(filePath, '.md');
		return KEYS.filter((key) => canonical(ours[key]) !== canonical(cachedMetadata[key])).map((key) => `${name}: ${key}`);
	});
}

/** Where the host's cache differs from Obsidian's, and how. */
const EXCEPTIONS = [
	// The start column of nested items that are indented by one to three spaces more than they need.
	'inheritance_non_task_child: listItems',
	'inheritance_rendering_sample: listItems',
	// Obsidian counts the escaped `\#x` as a tag.
	'internal_heading_links: tags',
	// A wiki link whose text holds brackets.
	'link_in_task_wikilink: links',
	// The start column of items after numbers of two digits and more.
	'numbered_list_items_standard: listItems',
	'numbered_tasks_issue_3481: listItems',
];

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner) ?? '';
}

if (recordings.length === 0) console.warn('OBSIDIAN_CACHES names no folder of recorded caches: the contract with them is not tested.');

whereRecorded('equals the recorded caches but for the exceptions named', () => {
	expect(differences()).toEqual(EXCEPTIONS);
});

whereRecorded('finds the file of every recorded link', () => {
	const targets = recordings.flatMap(({ resolveLinkToPath }) => Object.values(resolveLinkToPath)).filter((target) => target !== null);
	const { find } = createLinkLookup(new Set([...recordings.map(({ filePath }) => filePath), ...targets]));
	const links = recordings.flatMap(({ filePath, resolveLinkToPath }) => Object.entries(resolveLinkToPath).map(([link, to]) => ({ filePath, link, to })));
	const wrong = links.filter(({ filePath, link, to }) => find(link.split('#', 1)[0] ?? '', filePath) !== to);
	expect(links.length).toBeGreaterThan(0);
	expect(wrong).toEqual([]);
});
