import { Catalog } from '../../../src/core/catalog/catalog';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { generateNotes } from '../generate-notes';
import { heldBytes, median, secondsFor } from './measuring';

const SEED = 7;

function emptyCatalog(): Catalog {
	return new Catalog({ settings: DEFAULT_SETTINGS, resolve: () => null, noteStateOf: () => null });
}

/** Retrospectives of one series, each of its own week. */
function texts(count: number, first = 0): string[] {
	return generateNotes(count, SEED + first).map((text, index) => text.replaceAll('2023-05-19', dayOf(first + index)));
}

function dayOf(index: number): string {
	return new Date(Date.UTC(1990, 0, 5 + 7 * index)).toISOString().slice(0, 10);
}

function pathOf(index: number): string {
	return `_posts/camp/${dayOf(index)}-week-${index}.md`;
}

/** Milliseconds of the longest uninterrupted piece of work, one note, and of all, while retrospectives come into an empty catalog. */
export function fillingCatalog(count: string): { readonly longest: number; readonly all: number } {
	const notes = texts(Number(count));
	const catalog = emptyCatalog();
	const taken = notes.map((text, index) => secondsFor(() => void catalog.put(pathOf(index), text)) * 1000);
	return { longest: Math.max(...taken), all: taken.reduce((sum, one) => sum + one, 0) };
}

/** Kilobytes held for each retrospective once its text is forgotten. */
export function heldPerRetrospective(count: string): number {
	const catalog = emptyCatalog();
	texts(20, -100).forEach((text, index) => catalog.put(pathOf(index - 100), text));
	const before = heldBytes();
	for (let batch = 0; batch < Number(count); batch += 100) {
		texts(100, batch).forEach((text, index) => catalog.put(pathOf(batch + index), text));
	}
	const held = heldBytes() - before;
	return held / 1024 / (catalog.retrospectives.length - 20);
}

/** Milliseconds from one changed note to the catalog's new list, in a vault of so many retrospectives. */
export function oneChange(count: string): number {
	const catalog = emptyCatalog();
	const notes = texts(Number(count));
	notes.forEach((text, index) => catalog.put(pathOf(index), text));
	void catalog.retrospectives.length;
	const taken = notes.slice(0, 200).map((text, index) => secondsFor(() => {
		catalog.put(pathOf(index), `${text}\n- one more (TODO)\n`);
		void catalog.retrospectives.length;
	}));
	return median(taken) * 1000;
}
