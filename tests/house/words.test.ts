import { reportStringsFor } from '../../src/i18n/report-strings';
import { stringsFor } from '../../src/i18n/strings';

interface Leaf {
	readonly path: string;
	readonly value: unknown;
}

function leaves(value: unknown, path = ''): readonly Leaf[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

const english = leaves(reportStringsFor('en'));
const korean = leaves(reportStringsFor('ko'));

test('both languages have words for the same things, with the same parts', () => {
	const shape = (found: readonly Leaf[]): readonly string[] => found.map(({ path, value }) => `${path} (${typeof value})`).sort();
	expect(shape(korean)).toEqual(shape(english));
});

test('no words are empty', () => {
	const empty = [...english, ...korean].filter(({ value }) => typeof value === 'string' && value.trim() === '');
	expect(empty).toEqual([]);
});

test('no Korean words are left in English', () => {
	const untranslated = korean.filter(({ path, value }) => path !== 'language' && typeof value === 'string' && value === english.find((leaf) => leaf.path === path)?.value);
	// Names, numbers and signs are the same in every language.
	expect(untranslated.filter(({ value }) => /[a-z]{2}.*\s.*[a-z]{2}/.test(String(value)))).toEqual([]);
});

test('a language without a table falls back to English', () => {
	expect(stringsFor('fr')).toBe(stringsFor('en'));
	expect(stringsFor('ko-KR')).toBe(stringsFor('ko'));
});
