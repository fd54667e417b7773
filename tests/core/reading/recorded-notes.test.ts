import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterRange } from '../../../src/core/model/front-matter-range';
import { readBlocks } from '../../../src/core/reading/read-note';
import { read } from './support/notation';

interface Place {
	readonly position: { readonly start: { readonly offset: number; readonly line: number }; readonly end: { readonly offset: number } };
}

/** What Obsidian itself made of a note. */
interface Recorded {
	readonly fileContents: string;
	readonly cachedMetadata: {
		readonly headings?: readonly (Place & { readonly heading: string; readonly level: number })[];
		readonly listItems?: readonly (Place & { readonly parent: number; readonly task?: string })[];
		readonly links?: readonly (Place & { readonly original: string })[];
		readonly embeds?: readonly (Place & { readonly original: string })[];
		readonly sections?: readonly (Place & { readonly type: string })[];
	};
}

const folder = process.env['OBSIDIAN_CACHES'];
const recorded = folder === undefined ? [] : namesIn(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded] as const);

function namesIn(from: string): string[] {
	return readdirSync(from).filter((name) => name.endsWith('.json'));
}

function startsAndTexts(places: readonly (Place & { readonly original: string })[] = []): string[] {
	return places.map(({ position, original }) => `${position.start.offset} ${original}`);
}

/** The links of a note, `cut` with their offsets; those to the web are not in Obsidian's cache, nor are `[](…)`. */
function ours(text: string, isWanted: (kind: string) => boolean): string[] {
	const { entries, looseLinks } = read(text).body;
	const links = [...entries.flatMap((entry) => entry.links), ...looseLinks].filter(({ kind, target }) => isWanted(kind) && !/^[a-z]+:/.test(target));
	return links.sort((one, other) => one.from - other.from).map(({ from, to }) => `${from} ${text.slice(from, to)}`);
}

/** Where an item's own text ends, with the line and the box that Obsidian and the reader agree on. */
function recordedItems({ fileContents, cachedMetadata }: Recorded): string[] {
	return (cachedMetadata.listItems ?? []).map(({ position, task }) => {
		const raw = fileContents.slice(position.start.offset, position.end.offset);
		return `${position.start.offset + raw.length - raw.trimStart().length} ${task ?? '-'}`;
	});
}

if (folder === undefined) {
	it.skip('reads notes as Obsidian does (OBSIDIAN_CACHES names no folder of recordings)', () => {});
} else {
	it('has recordings to hold the reader against', () => {
		expect(recorded).toHaveLength(89);
	});

	describe.each(recorded)('%s', (name, { fileContents, cachedMetadata }) => {
		const blocks = readBlocks(fileContents, frontMatterRange(fileContents)?.bodyFrom ?? 0);

		it('has the headings that Obsidian found', () => {
			expect(blocks.headings.map(({ level, from, textFrom, textTo }) => [level, from, fileContents.slice(textFrom, textTo)])).toEqual(
				(cachedMetadata.headings ?? []).map(({ level, position, heading }) => [level, position.start.offset, heading]));
		});

		it('has the front matter that Obsidian found', () => {
			const range = frontMatterRange(fileContents);
			const position = cachedMetadata.sections?.find(({ type }) => type === 'yaml')?.position;
			expect(range && fileContents.slice(0, range.bodyFrom).trimEnd()).toEqual(position ? fileContents.slice(0, position.end.offset) : null);
		});

		it('has the embeds that Obsidian found', () => {
			expect(ours(fileContents, (kind) => kind === 'embed' || kind === 'image')).toEqual(startsAndTexts(cachedMetadata.embeds));
		});

		// Obsidian reads `- [ ] 1. text` as two items on one line, and so finds two more in this note.
		it('has the list items that Obsidian found', () => {
			const found = blocks.items.map(({ bullet, box, boxAt }) => `${bullet} ${boxAt < 0 ? '-' : box}`);
			const expected = recordedItems({ fileContents, cachedMetadata });
			const extra = name === 'numbered_tasks_issue_3481.json' ? 2 : 0;
			expect(expected.filter((item) => found.includes(item))).toEqual(found);
			expect(expected).toHaveLength(found.length + extra);
		});

		// Obsidian leaves out `[]()` and `[alias]()`, which stand in this note.
		it('has the internal links that Obsidian found', () => {
			const found = ours(fileContents, (kind) => kind === 'markdown' || kind === 'wiki').filter((link) => !link.endsWith(']()'));
			expect(found).toEqual(startsAndTexts(cachedMetadata.links));
		});
	});
}
