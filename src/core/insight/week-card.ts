import type { CivilDate } from '../model/civil-date';
import { grouped } from '../model/grouped';
import type { Entry } from '../model/entry';
import type { Link, LinkFacts } from '../model/link';
import { ownLinks } from '../model/origin';
import type { Problem } from '../model/problem';
import type { Retrospective } from '../model/retrospective';
import type { WeekSettings } from '../model/settings';
import { completionOf, type Completion } from './completion';
import { datedWeek, type DatedWeek } from './dated-week';
import { linkTally } from './link-tally';
import { remembered } from '../model/remembered';
import { shownEntry, type ShownEntry } from './shown-entry';
import { shownLink, type ShownLink } from './shown-link';

/** The keywords of one category; null where they name none. */
export interface KeywordGroup {
	readonly category: string | null;
	readonly entries: readonly ShownEntry[];
}

/** One retrospective as a view shows it. */
export interface WeekCard {
	readonly path: string;
	readonly title: string;
	readonly courseWeek: number | null;
	readonly date: CivilDate | null;
	/** Null where the note is undated. */
	readonly week: DatedWeek | null;
	readonly summary: string;
	readonly completion: Completion;
	readonly keywords: readonly KeywordGroup[];
	readonly tasks: readonly ShownEntry[];
	/** Entries elsewhere in the note that carry a marker or a check box. */
	readonly others: readonly ShownEntry[];
	/** Keywords, tasks and others together. */
	readonly entries: readonly ShownEntry[];
	/** Whether an entry was carried over from another week. */
	readonly carries: boolean;
	/** Everything that it links to, each once. */
	readonly links: readonly ShownLink[];
	readonly problems: readonly Problem[];
}

/** Joins a retrospective with what the vault makes of its links, which `factsOf` says. */
export function weekCard(retrospective: Retrospective, factsOf: (link: Link) => LinkFacts, settings: WeekSettings): WeekCard {
	const { path, title, courseWeek, date, summary, problems } = retrospective;
	// A link of an entry is shown in the entry and in the tally.
	const show = remembered((link: Link) => shownLink(link, factsOf(link)));
	const shown = shownByPlace(retrospective, show);
	const all = [...shown.keywords, ...shown.tasks, ...shown.others];
	return {
		path, title, courseWeek, date, summary, problems, ...shown,
		keywords: byCategory(shown.keywords),
		entries: all,
		carries: all.some(({ origin }) => origin),
		week: date && datedWeek(date, settings),
		completion: completionOf(all),
		links: linkTally(linksOf(retrospective, ownLinks).map(show)),
	};
}

/** All links of a retrospective, in its entries and outside of them, in the order of the note; `linksIn` says which of an entry. */
export function linksOf({ entries, looseLinks }: Retrospective, linksIn = ({ links }: Entry) => links): readonly Link[] {
	return [...entries.flatMap(linksIn), ...looseLinks].sort((a, b) => a.from - b.from);
}

type Place = 'keywords' | 'tasks' | 'others';

function shownByPlace({ path, sections, entries }: Retrospective, show: (link: Link) => ShownLink): Readonly<Record<Place, readonly ShownEntry[]>> {
	const shown: Record<Place, ShownEntry[]> = { keywords: [], tasks: [], others: [] };
	entries.forEach((entry, index) => {
		if (!entry.counts) return;
		const role = sections[entry.section]?.role;
		const place = role === 'keywords' || role === 'tasks' ? role : 'others';
		shown[place].push(shownEntry(path, index, entry, show));
	});
	return shown;
}

function byCategory(entries: readonly ShownEntry[]): readonly KeywordGroup[] {
	return grouped(entries, ({ category }) => category).map(([category, members]) => ({ category, entries: members }));
}
