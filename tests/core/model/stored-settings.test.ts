import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { readSettings } from '../../../src/core/model/stored-settings';

test('nothing stored gives the defaults', () => {
	expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
});

test('a stored value is kept', () => {
	expect(readSettings({ stubPlace: 'folder', stubFolder: 'Notes' })).toMatchObject({ stubPlace: 'folder', stubFolder: 'Notes' });
});

test('a value of the wrong kind gives way to the default and takes no other with it', () => {
	expect(readSettings({ stubPlace: 7, openMarkers: ['later'] })).toEqual({ ...DEFAULT_SETTINGS, openMarkers: ['later'] });
});

const ownRule = { id: 'own-1', action: 'exclude', conditions: [{ test: 'folder', folder: 'Archive' }] };

test('an own rule is kept as it was written', () => {
	expect(readSettings({ ownRules: [ownRule] }).ownRules).toEqual([ownRule]);
});

test('an own rule with a condition that nobody knows is left out alone', () => {
	const unknown = { id: 'own-2', action: 'include', conditions: [{ test: 'moon-phase' }] };
	expect(readSettings({ ownRules: [unknown, ownRule] }).ownRules).toEqual([ownRule]);
});

test('whatever is stored, settings come out', () => {
	fc.assert(fc.property(fc.anything(), (stored) => void readSettings(stored)));
});
