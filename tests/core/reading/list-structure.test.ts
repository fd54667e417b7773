import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/reading/read-note';

/** An item by its line and the line of the item around it, as both readers see it. */
type Place = readonly [line: number, parentLine: number];

function byCommonMark(text: string): Place[] {
	const found: Place[] = [];
	const walker = new Parser().parse(text).walker();
	for (let event = walker.next(); event; event = walker.next()) {
		if (event.entering && event.node.type === 'item') found.push([lineOf(event.node), parentLine(event.node)]);
	}
	return found;
}

function lineOf(node: Node): number {
	return node.sourcepos[0][0] - 1;
}

function parentLine(item: Node): number {
	let around = item.parent;
	while (around && around.type !== 'item') around = around.parent;
	return around ? lineOf(around) : -1;
}

function byReader(text: string): Place[] {
	const { items } = readBlocks(text, 0);
	return items.map(({ line, parent }) => [line, items[parent]?.line ?? -1]);
}

// Obsidian reads `$$`, `%%` and check boxes where CommonMark does not; they are left out here.
const anyLine = fc
	.tuple(
		fc.constantFrom('', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '> ', '>', '  > ', '- ', '1. ', '      '),
		fc.constantFrom('', '- ', '* ', '+ ', '1. ', '2. ', '10) ', '1)', '-', '*', '1.', '> ', '>', '- - ', '-   ', '-\t', '1.  '),
		fc.constantFrom('', 'text', 'a b', '---', '===', '***', '```', '~~~', '# h', '## ', '<div>', '<!-- c -->', '<!--', '-->', '</div>', '    code', '[a]: b', '1', '한글', '<b>', '____'),
	)
	.map((parts) => parts.join(''));
// Blank lines, empty items and indented text decide most; among all combinations they would be too rare.
const decisive = fc.constantFrom('', '  ', '>', '> ', '-', '  -', '1.', '- -', '  a', '  - a', '    - a', '>   - a', '- a');
const line = fc.oneof({ weight: 3, arbitrary: anyLine }, { weight: 2, arbitrary: decisive });
const documents = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

test('lists are nested as commonmark.js nests them, in 20,000 random documents', () => {
	fc.assert(
		fc.property(documents, (text) => {
			expect(byReader(text)).toEqual(byCommonMark(text));
		}),
		{ numRuns: 20_000 },
	);
});
