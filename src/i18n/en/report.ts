function several(count: number, one: string): string {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** Words of the terminal report. */
export const report = {
	usage: 'Usage: npm run --silent report -- <folder> [--json] [--explain]\n\n'
		+ '  <folder>    a vault, or any folder of Markdown notes\n'
		+ '  --json      write JSON instead of a table\n'
		+ '  --explain   say of every note why it is, or is not, a retrospective\n',
	noFolder: 'Name one folder.',
	notAFolder: (path: string) => `There is no folder ${path}`,
	folderUnreadable: (path: string, reason: string) => `The folder cannot be read: ${path || '.'} (${reason})`,
	binary: () => 'it is not text',
	tooLarge: (megabytes: number) => `it is longer than ${megabytes} MB`,
	noPermission: () => 'no permission',
	counted: (notes: number, retrospectives: number) => `${several(notes, 'note')}, ${several(retrospectives, 'retrospective')}`,
	nothingFound: 'No retrospective found. Run with --explain to see why.',
	columns: { week: 'Week', date: 'Date', isoWeek: 'ISO week', closed: 'Closed', written: 'Written', note: 'Note' },
	total: 'Total',
	openTodos: (count: number) => `Open (${count})`,
	problems: (count: number) => `Problems (${count})`,
	whyRetrospective: 'Retrospectives, and the rule that took each in',
	whyNot: 'Other notes that come close',
	farOff: (count: number) => `Close to no rule: ${several(count, 'other note')}.`,
};
