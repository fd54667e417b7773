import { Catalog } from '../../src/core/catalog/catalog';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';

/** An empty catalog of a vault in which no link leads anywhere. */
export function makeCatalog() {
	return new Catalog({ settings: DEFAULT_SETTINGS, resolve: () => null, noteStateOf: () => null });
}

/** The text of a retrospective with one open keyword. */
export function weekNote(week: number, date: string, series = 'Compiler camp') {
	return `---\ntitle: "${series} ${week}주차 회고"\ndate: ${date}\n---\n\n## Keywords\n- [[PL]Parsing (TODO)](#)\n`;
}
