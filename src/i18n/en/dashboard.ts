import { count } from './count';
import { shared } from './shared';

/** Words of the dashboard. Numbers come as numbers; names of months and ranges of days come in the language's own form. */
export const dashboard = {
	...shared,
	title: 'Weekly retrospectives',
	reading: (notes: number) => `Reading ${count(notes, 'note')}…`,
	newWeek: 'New week',
	weekCount: (weeks: number) => count(weeks, 'week'),
	undated: 'No date',

	overview: 'Overview',
	todos: 'TODOs',
	problems: 'Problems',

	filter: 'Filter weeks, keywords and TODOs',
	filterExample: 'Filter: W32, parser…',
	clearFilter: 'Clear filter',
	found: (weeks: number, ofWeeks: number, todos: number, ofTodos: number) =>
		`${weeks} of ${count(ofWeeks, 'week')} and ${todos} of ${count(ofTodos, 'TODO')} match`,
	nothingFound: 'Nothing matches the filter.',

	closed: 'Closed',
	open: 'Open',
	written: 'Written',
	debt: 'Open debt',
	ofTotal: (total: string) => `of ${total}`,
	nothingCounted: 'Nothing to count yet',
	added: (change: string, week: string) => `${change} in ${week}`,
	oldest: (weeks: number) => (weeks === 0 ? 'all from this week' : `oldest ${count(weeks, 'week')}`),
	settledMore: (todos: number) => `${todos} more closed in a newer week`,
	noDebt: 'All paid off',

	trend: 'Week by week',
	trendPicture: (weeks: number) => `Closed and open entries and the open debt of the last ${count(weeks, 'week')}`,
	trendBar: (week: string, closed: number, open: number, owed: number) => `${week}: ${closed} closed, ${open} open, debt ${owed}`,
	trendTable: 'Show as a table',
	week: 'Week',

	latestWeeks: 'Latest weeks',
	allWeeks: (weeks: number) => `All ${weeks} weeks`,
	oldestTodos: 'Oldest TODOs',
	allTodos: (todos: number) => `All ${todos} TODOs`,
	showMore: (hidden: number) => `Show more (${hidden} left)`,

	courseWeek: (week: number) => `Week ${week}`,
	inCourseWeek: (week: number) => `week ${week}`,
	yearWeek: (year: number, week: number) => `Week ${week} of ${year}`,
	monthWeek: (month: string, week: number) => `Week ${week} of ${month}`,
	closedOf: (closed: number, total: number) => `${closed} of ${total} closed`,
	nothingToClose: 'Nothing to close',
	expand: (title: string) => `Show details of ${title}`,
	others: 'Elsewhere',
	links: 'Links',
	noteCount: (notes: number) => count(notes, 'note'),
	missingCount: (notes: number) => `${notes} missing`,
	webCount: (links: number) => `${count(links, 'page')} on the web`,
	emptyWeek: 'No keywords, tasks or links in this note.',

	standing: { written: 'Written', draft: 'Draft', stub: 'Stub', none: 'No note yet', missing: 'Note missing', web: 'On the web' },
	state: { open: 'TODO', closed: 'Closed', cancelled: 'Cancelled' },
	addNote: 'Note',

	moreFor: (text: string) => `More actions for ${text}`,
	age: (weeks: number) => (weeks === 0 ? 'this week' : count(weeks, 'week')),
	settledIn: (week: string) => `closed in ${week}`,
	settledTodos: (todos: number) => `Closed in a newer week, still marked here (${todos})`,
	noTodos: 'No open TODOs.',
	keywordHint: 'Keyword',
	noKeywords: 'No keywords yet.',

	noProblems: 'No problems.',
	line: (line: number) => `line ${line}`,

	emptyTitle: 'No weekly retrospectives yet',
	emptyText: 'Notes are recognised by their properties, such as these:',
	exampleTitle: 'Rust study group week 2 retrospective',
	emptyOthers: (fileName: string) => `A file name such as ${fileName} will do as well, or a title with a week and a word such as retrospective. The rules are in the settings.`,
	writeFirst: 'Write the first retrospective',
};
