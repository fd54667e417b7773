import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packBody, unpackBody } from '../../../src/core/catalog/packed-body';
import { PackedBody } from '../../../src/core/catalog/packed-retrospective';
import { PackReader, PackWriter } from '../../../src/core/catalog/packing';
import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';

const fixture = readFileSync(resolve(__dirname, '../../fixtures/blog/_posts/camp/2024-03-15-week-2.md'), 'utf8');

function bodyOf(text: string) {
	return readNote(text, DEFAULT_READING).body;
}

it('a whole retrospective comes back as it was', () => {
	expect(unpackBody(packBody(bodyOf(fixture)))).toEqual(bodyOf(fixture));
});

it('a note longer than 65,535 characters comes back as it was', () => {
	const long = bodyOf(`${'A paragraph of prose.\n\n'.repeat(4_000)}## Keywords\n- [Closures (TODO)](#)\n`);
	expect(long.entries[0]?.from).toBeGreaterThan(0xffff);
	expect(unpackBody(packBody(long))).toEqual(long);
});

it('whatever a note says comes back as it was', () => {
	const piece = fc.constantFrom(
		'## Keywords 🔑\n', '# \n', '- [ ] ', '- [x] ', '  1. ', '[[PL]렉서 (TODO)](#)', '[[a b|c]]', '![[d]]', '<https://e.example>', '[f][g]\n\n[g]: h.md\n',
		'\n', '\n\n', '텍스트 ', '(done)', '\uD800', '> ', '- 키워드: a, b\n', '| [x](y) |\n|---|\n',
	);
	fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
		const body = bodyOf(pieces.join(''));
		expect(unpackBody(packBody(body))).toEqual(body);
	}));
});

it('equal texts are packed once', () => {
	const todo = (text: string) => packBody(bodyOf(`## Keywords\n${`- [${text}](#)\n`.repeat(9)}`)).texts;
	expect(todo('Closures').split('Closures')).toHaveLength(2);
});

it('a body is unpacked once and stays the same object', () => {
	const body = new PackedBody(bodyOf(fixture));
	expect(body.open()).toBe(body.open());
});

it('reading past the end is a mistake that shows', () => {
	const reader = new PackReader(new PackWriter().finish());
	expect(() => reader.number()).toThrow(RangeError);
	const misplaced = new PackWriter();
	misplaced.number(7);
	expect(() => new PackReader(misplaced.finish()).pick(['a'])).toThrow(RangeError);
});
