import fc from 'fast-check';
import { cleanName, slug } from '../../../../src/core/writing/names/file-name';

test.each([
	['[DL/ML]A: "B"?', 'DL ML A B'],
	['CON', 'CON!'],
	['com1.txt', 'com1!.txt'],
	['..', 'untitled'],
	['', 'untitled'],
	[' . ', 'untitled'],
	['\u200B\u200D', 'untitled'],
	['???', 'untitled'],
	['.hidden', 'hidden'],
	['a note. ', 'a note'],
	['x | y # z ^ [w]', 'x y z w'],
	['../../etc/passwd', 'etc passwd'],
	['tab\tand\nline\u0000', 'tab and line'],
	['한글'.normalize('NFD'), '한글'.normalize('NFC')],
	['👩‍🚀 우주', '👩‍🚀 우주'],
	['lonely \uD83D half', 'lonely half'],
	['가'.repeat(300), '가'.repeat(66)],
])('the name of %j is %j', (title, name) => {
	expect(cleanName(title)).toBe(name);
});

test('an emoji of several parts is never cut in two', () => {
	expect(cleanName('👩‍🚀'.repeat(40))).toBe('👩‍🚀'.repeat(18));
});

test.each([
	['Modern HTTP - Intro', 'modern-http-intro'],
	['C++', 'c-plus-plus'],
	['C#', 'c-sharp'],
	["don't panic", 'dont-panic'],
	['Q&A', 'q-and-a'],
	['노름(Norm)과 거리', '노름-norm-과-거리'],
	['⚠️ careful', 'careful'],
	['#1', '1'],
	['!?', ''],
])('the slug of %j is %j', (title, expected) => {
	expect(slug(title, '-', true)).toBe(expected);
});

/** What Windows, macOS, Linux and Android take as a name, and Obsidian in a link. */
function isValidName(name: string): boolean {
	return name !== '' && !/[<>:"/\\|?*#^[\]\p{Cc}\p{Cs}]/u.test(name) && !/^[. ]|[. ]$/.test(name)
		&& !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
		&& new TextEncoder().encode(name).length <= 255 && name === name.normalize('NFC');
}

test('property: any title gives a valid name, and its name is the name of itself', () => {
	fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('nul ', 'aux.md', '.CON', 'LPT1.')), (title) => {
		const name = cleanName(title);
		expect(isValidName(name)).toBe(true);
		expect(cleanName(name)).toBe(name);
	}), { numRuns: 1500 });
});
