import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { recognise } from '../../../src/core/recognition/recognise';
import { OTHERS, RETROSPECTIVES, SPARED, VETOED } from './authors';

const inWords = (path: string, frontMatter: object) => `${path} ${JSON.stringify(frontMatter)}`;

test.each(RETROSPECTIVES.map(([rule, path, matter]) => [inWords(path, matter), rule, path, matter] as const))('%s is a retrospective', (_, rule, path, frontMatter) => {
	expect(recognise(path, frontMatter, DEFAULT_SETTINGS)).toEqual({ recognised: true, rule });
});

test.each(OTHERS.map(([path, matter]) => [inWords(path, matter), path, matter] as const))('%s is none', (_, path, frontMatter) => {
	expect(recognise(path, frontMatter, DEFAULT_SETTINGS)).toMatchObject({ recognised: false, veto: null });
});

test.each(VETOED.map(([veto, path, matter]) => [inWords(path, matter), veto, path, matter] as const))('%s is kept out', (_, veto, path, frontMatter) => {
	const nearest = expect.objectContaining({ missed: null }) as unknown;
	expect(recognise(path, frontMatter, DEFAULT_SETTINGS)).toEqual({ recognised: false, veto, nearest });
});

test.each(SPARED.map(([path, matter]) => [inWords(path, matter), path, matter] as const))('%s is no template, month or guide', (_, path, frontMatter) => {
	expect(recognise(path, frontMatter, DEFAULT_SETTINGS)).toMatchObject({ recognised: true });
});

test('the folder of the Templates core plugin is kept out, whatever its name', () => {
	const settings = { ...DEFAULT_SETTINGS, templateFolder: 'Meta/Vorlagen' };
	expect(recognise('Meta/Vorlagen/w.md', { tags: ['weekly'] }, settings)).toMatchObject({ veto: 'templates-plugin-folder' });
	expect(recognise('Meta/Vorlagen 2/w.md', { tags: ['weekly'] }, settings)).toMatchObject({ recognised: true });
});

test('a rule that is switched off decides nothing', () => {
	const settings = { ...DEFAULT_SETTINGS, disabledRules: ['weekly-tag'] };
	expect(recognise('w.md', { tags: ['weekly'] }, settings)).toMatchObject({ recognised: false, veto: null });
});

test('the nearest miss names the rule and the one condition that failed', () => {
	expect(recognise('w.md', { title: '3주차' }, DEFAULT_SETTINGS)).toEqual({
		recognised: false,
		veto: null,
		nearest: { rule: 'title-words', missed: { test: 'says', where: 'topic', subject: 'retrospective' } },
	});
});

test('a note that speaks of neither weeks nor looking back is near to nothing', () => {
	expect(recognise('2024-05-05-soup.md', { title: 'Soup' }, DEFAULT_SETTINGS)).toEqual({ recognised: false, veto: null, nearest: null });
});
