import { count } from './count';

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
	counted: (notes: number, retrospectives: number) => `${count(notes, 'note')}, ${count(retrospectives, 'retrospective')}`,
	nothingFound: 'No retrospective found. Run with --explain to see why.',
	columns: { week: 'Week', date: 'Date', isoWeek: 'ISO week', closed: 'Closed', written: 'Written', note: 'Note' },
	total: 'Total',
	openTodos: (todos: number) => `Open (${todos})`,
	problems: (problems: number) => `Problems (${problems})`,
	whyRetrospective: 'Retrospectives, and the rule that took each in',
	whyNot: 'Other notes that come close',
	farOff: (notes: number) => `Close to no rule: ${count(notes, 'other note')}.`,
};
