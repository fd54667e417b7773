import { KeptBody } from '../../../src/core/catalog/kept-body';
import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { makeCatalog, weekNote } from '../../support/catalog-builders';

const read = () => readNote(weekNote(2, '2021-08-13'), DEFAULT_READING).body;

/** What a weak reference gives once a collection has taken the object away. */
function collected(): jest.SpyInstance {
	return jest.spyOn(WeakRef.prototype, 'deref').mockReturnValue(undefined);
}

afterEach(() => jest.restoreAllMocks());

it('a body that was read just now is not read again', () => {
	const [body, readAgain] = [read(), jest.fn(read)];
	expect(new KeptBody(body, readAgain).open()).toBe(body);
	expect(readAgain).not.toHaveBeenCalled();
});

it('a body that was collected is read again, once, and stays the same object', () => {
	const readAgain = jest.fn(read);
	const kept = new KeptBody(read(), readAgain);
	collected();
	expect(kept.open()).toEqual(read());
	expect(kept.open()).toBe(kept.open());
	expect(readAgain).toHaveBeenCalledTimes(1);
});

it('a retrospective is read again by the settings by which it was read first', () => {
	const catalog = makeCatalog();
	catalog.put('w.md', weekNote(2, '2021-08-13'));
	catalog.useSettings({ ...DEFAULT_READING, openMarkers: [], ownRules: [], disabledRules: [], templateFolder: '' });
	collected();
	expect(catalog.retrospectives).toMatchObject([{ entries: [{ text: 'Parsing', state: 'open' }] }]);
});
