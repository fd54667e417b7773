import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinkLookup } from '../../../src/core/catalog/link-lookup';

interface Recorded {
	readonly filePath: string;
	readonly resolveLinkToPath: Readonly<Record<string, string | null>>;
}

const folder = process.env['OBSIDIAN_CACHES'];

function readJson<T>(...path: readonly string[]): T {
	return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

function recordedNotes(from: string): Recorded[] {
	return readdirSync(from).filter((name) => name.endsWith('.json')).map((name) => readJson<Recorded>(from, name));
}

/** Every file that the recordings name: the notes of the graph, and whatever a link was seen to lead to. */
function recordedPaths(from: string, notes: readonly Recorded[]): Set<string> {
	const graph = readJson<Record<string, Record<string, number>>>(from, 'metadataCache', 'resolvedLinks.json');
	const targets = notes.flatMap((note) => Object.values(note.resolveLinkToPath)).filter((path) => path !== null);
	return new Set([...Object.keys(graph), ...Object.values(graph).flatMap(Object.keys), ...targets]);
}

if (folder === undefined) {
	it.skip('leads where Obsidian leads (OBSIDIAN_CACHES names no folder of recordings)', () => {});
} else {
	const notes = recordedNotes(folder);
	const { find } = createLinkLookup(recordedPaths(folder, notes));
	const links = notes.flatMap(({ filePath, resolveLinkToPath }) =>
		Object.entries(resolveLinkToPath).map(([target, path]) => ({ target, source: filePath, path })));

	it('leads where Obsidian leads, for every recorded link', () => {
		const ours = links.map(({ target, source }) => ({ target, source, path: find(target.split('#', 1)[0] ?? '', source) }));
		expect(links.length).toBeGreaterThan(0);
		expect(ours).toEqual(links);
	});

	it('leads nowhere, for every link that Obsidian recorded as unresolved', () => {
		const graph = readJson<Record<string, Record<string, number>>>(folder, 'metadataCache', 'unresolvedLinks.json');
		const found = Object.entries(graph).flatMap(([source, targets]) =>
			Object.keys(targets).filter((target) => find(target, source) !== null).map((target) => ({ source, target })));
		expect(found).toEqual([]);
	});
}
