import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { createComparison } from '../../../src/core/recognition/compare-rules';
import { withRule } from '../../../src/core/recognition/own-rules';

const keepOutArchive = withRule({ id: 'own-1', action: 'exclude', conditions: [{ test: 'folder', folder: 'Archive' }] }, DEFAULT_SETTINGS);
const takeInSprints = withRule({ id: 'own-1', action: 'include', conditions: [{ test: 'title', pattern: '^sprint' }] }, DEFAULT_SETTINGS);

test('a note that the new rule takes in joins', () => {
	expect(createComparison(DEFAULT_SETTINGS, takeInSprints)('a.md', { title: 'Sprint 4' })).toBe('joins');
});

test('a retrospective that the new rule keeps out leaves', () => {
	expect(createComparison(DEFAULT_SETTINGS, keepOutArchive)('Archive/2020-W01.md', {})).toBe('leaves');
});

test('a note stays where another rule says the same of it', () => {
	expect(createComparison(DEFAULT_SETTINGS, takeInSprints)('2020-W01.md', { title: 'Sprint 4' })).toBeNull();
	expect(createComparison(DEFAULT_SETTINGS, keepOutArchive)('Archive/soup.md', {})).toBeNull();
});
