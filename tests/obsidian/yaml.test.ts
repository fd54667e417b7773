import type * as yaml from 'yaml';
import { parseYaml as parseByJsYaml } from '../../src/core/reading/yaml';
import { YamlError } from '../../src/core/reading/yaml-error';
import { parseYaml as parseByObsidian } from '../../src/obsidian/yaml';

// Obsidian reads YAML by the npm package of that name.
jest.mock('obsidian', () => ({ parseYaml: jest.requireActual<typeof yaml>('yaml').parse }), { virtual: true });

const READABLE = [
	'title: "데이터 캠프 2주차 회고"\ncategories:\n  - Camp\ntags: [camp, ml]\nlast_modified_at: 2021-08-13T00:00:00-00:00\n',
	'date: 2021-08-13\nweek: 08\ntime: 12:30\nbig: 1_000\nyes: yes\nnothing:\n',
	'tags: a, b # and c\nnested:\n  - [x, y]\n  - {k: v}\ntext: |\n  two\n  lines\n',
	'# a comment alone\n',
	'- a\n- list\n',
	'',
];

test.each(READABLE)('both readers agree on %j', (text) => {
	expect(parseByObsidian(text) ?? null).toEqual(parseByJsYaml(text) ?? null);
});

function errorOf(parse: (text: string) => unknown, text: string): YamlError {
	try {
		parse(text);
	} catch (error) {
		if (error instanceof YamlError) return error;
	}
	throw new Error('It was read.');
}

test.each([
	['a: 1\nb: [x\nc: 2\n', false],
	['a: 1\nb: 2\na: 3\n', true],
])('both readers refuse %j for the same kind of reason', (text, isDuplicateKey) => {
	for (const parse of [parseByObsidian, parseByJsYaml]) expect(errorOf(parse, text)).toMatchObject({ isDuplicateKey });
});

test('what is wrong is said without the place within the properties, which is none in the note', () => {
	expect(errorOf(parseByObsidian, 'a: "1\nb: 2\n').message).toBe('Missing closing "quote');
});

test('both readers name the line of a key that stands twice', () => {
	for (const parse of [parseByObsidian, parseByJsYaml]) expect(errorOf(parse, 'a: 1\nb: 2\na: 3\n').line).toBe(2);
});
