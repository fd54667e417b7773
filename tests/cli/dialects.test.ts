import { authorsVault, EXPECTED, NOT_RETROSPECTIVES } from '../support/authors-vault';
import { makeFolder, runReport } from './support';

interface Explained {
	readonly retrospectives: readonly { readonly path: string; readonly recognisedBy: string; readonly closed: number; readonly open: number }[];
	readonly others: readonly { readonly path: string; readonly why: string }[];
}

let report: Explained;

beforeAll(() => {
	report = JSON.parse(runReport([makeFolder(authorsVault()), '--json', '--explain']).out) as Explained;
});

const byPath = (one: { readonly path: string }, other: { readonly path: string }) => (one.path < other.path ? -1 : 1);

it('finds every retrospective of a folder of many authors, and what counts in each, whatever their dialect', () => {
	expect(report.retrospectives.map(({ path, recognisedBy, closed, open }) => ({ path, recognisedBy, closed, open })).sort(byPath)).toEqual(EXPECTED);
});

it('says of every other note in it why it is none', () => {
	expect(report.others.map(({ path }) => path).sort()).toEqual(NOT_RETROSPECTIVES);
	expect(report.others.filter(({ why }) => !why.trim())).toEqual([]);
});
