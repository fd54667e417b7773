import type { Condition } from '../../core/model/rule';

type Says = Extract<Condition, { readonly test: 'says' }>;

const places: Record<Says['where'], string> = { title: 'the title', 'file-name': 'the file name', topic: 'neither title nor tags, categories and description' };
const subjects: Record<Says['subject'], string> = {
	week: 'a week', retrospective: 'a retrospective', 'month-or-year': 'a month or a year', guide: 'rules or a guide',
};

function says({ where, subject }: Says): string {
	return where === 'topic' ? `${places.topic} speak of ${subjects[subject]}` : `${places[where]} does not speak of ${subjects[subject]}`;
}

function several(count: number, one: string): string {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** What is missing where a condition does not hold; ends a sentence. */
function missed(condition: Condition): string {
	switch (condition.test) {
		case 'property': return `no property ${condition.keys.join(', ')} holds a value of the rule`;
		case 'title': return `the title does not match ${condition.pattern}`;
		case 'file-name': return `the file name does not match ${condition.pattern}`;
		case 'folder': return `the note does not lie in ${condition.folder}`;
		case 'folder-name': return `the note lies in no folder named ${condition.names.join(', ')}`;
		case 'any-value': return `nothing in the properties matches ${condition.pattern}`;
		case 'says': return says(condition);
		case 'names-a-week': return 'nothing names a week';
	}
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
	veto: (rule: string) => `The rule "${rule}" keeps it out.`,
	nearest: (rule: string, condition: Condition) => `The rule "${rule}" would take it in, but ${missed(condition)}.`,
	noRule: 'It comes close to no rule.',
};
