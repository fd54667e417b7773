import { readVault } from '../../src/cli/read-vault';
import { Catalog } from '../../src/core/catalog/catalog';
import { reportStringsFor } from '../../src/i18n/report-strings';
import { makeFolder } from './support';

it('what goes wrong with one note is said of that note alone', () => {
	const folder = makeFolder({ '2024-W10.md': '', '2024-W11.md': '' });
	jest.spyOn(Catalog.prototype, 'put').mockImplementationOnce(() => {
		throw new RangeError('Invalid time value');
	});
	const { catalog } = readVault(folder, reportStringsFor('en').report);
	expect(catalog.unreadable).toMatchObject([{ path: '2024-W10.md', problem: { code: 'unreadable', detail: 'RangeError: Invalid time value' } }]);
	expect(catalog.retrospectives.map(({ path }) => path)).toEqual(['2024-W11.md']);
});
