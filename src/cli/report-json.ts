import type { Entry } from '../core/model/entry';
import type { Link, LinkFacts } from '../core/model/link';
import type { Problem } from '../core/model/problem';
import type { Retrospective } from '../core/model/retrospective';
import type { Section } from '../core/model/section';
import { formatWeek, isoWeek } from '../core/model/week';
import { weekCard } from '../core/insight/week-card';
import { DEFAULT_SETTINGS } from '../core/model/settings';
import type { ReportStrings } from '../i18n/report-strings';
import type { Vault } from './read-vault';
import { whyNot } from './why-not';

type FactsOf = (link: Link) => LinkFacts;

/**
 * The report as a value for JSON. `vault` is the folder's absolute path, `notes` the number of its Markdown notes.
 * With `explain`, `others` lists every note that is no retrospective.
 */
export function reportJson(vault: Vault, words: ReportStrings, explain: boolean) {
	const report = {
		vault: vault.root,
		notes: vault.notes,
		retrospectives: vault.catalog.retrospectives.map((retrospective) => retrospectiveJson(retrospective, vault, words)),
	};
	return explain ? { ...report, others: othersJson(vault, words) } : report;
}

function othersJson({ others }: Vault, words: ReportStrings) {
	return [...others].map(([path, other]) => ({ path, nearest: other.refusal.nearest?.rule ?? null, why: whyNot(other, words) }));
}

function retrospectiveJson(retrospective: Retrospective, { catalog }: Vault, words: ReportStrings) {
	const { path, title, series, courseWeek, date, recognisedBy, sections, entries, problems } = retrospective;
	const factsOf: FactsOf = (link) => catalog.factsOf(link, path);
	const { closed, open, cancelled, written, slots } = weekCard(retrospective, factsOf, DEFAULT_SETTINGS).completion;
	return {
		path,
		title,
		series: series.name,
		courseWeek,
		date,
		isoWeek: date === null ? null : formatWeek(isoWeek(date)),
		recognisedBy,
		sections: sections.map(sectionJson),
		entries: entries.map((entry) => entryJson(entry, factsOf)),
		closed,
		open,
		cancelled,
		written,
		slots,
		problems: problems.map((problem) => problemJson(problem, words)),
	};
}

function sectionJson({ heading, level, role }: Section) {
	return { heading, level, role };
}

function entryJson({ section, text, category, state, counts, from, to, links }: Entry, factsOf: FactsOf) {
	return { section, text, category, state, counts, from, to, links: links.map((link) => linkJson(link, factsOf)) };
}

function linkJson(link: Link, factsOf: FactsOf) {
	const { text, target, kind, from, to } = link;
	const { leadsTo, path, noteState } = factsOf(link);
	return { text, target, kind, leadsTo, path, noteState, from, to };
}

function problemJson({ code, line, detail }: Problem, words: ReportStrings) {
	return { code, line, message: words.problems[code](detail) };
}
