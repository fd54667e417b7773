import type { Condition, Rule } from '../../core/model/rule';
import { few } from '../few';

type Says = Extract<Condition, { readonly test: 'says' }>;

const places: Record<Says['where'] | 'any-value', string> = {
	title: 'the title', 'file-name': 'the file name', topic: 'title, tags, categories or description', 'any-value': 'a property or the file name',
};
const subjects: Record<Says['subject'], string> = { week: 'a week', retrospective: 'a retrospective', 'month-or-year': 'a month or a year', guide: 'rules or a guide' };

/** What a condition asks of a note, as a clause. */
function asks(condition: Condition): string {
	switch (condition.test) {
		case 'property': return `${few(condition.keys)} ${holdsOneOf(condition.values)}`;
		case 'folder': return `the note lies in ${condition.folder}`;
		case 'folder-name': return `a folder above it is named ${few(condition.names)}`;
		case 'title': case 'file-name': case 'any-value': return `${places[condition.test]} matches ${condition.pattern}`;
		case 'says': return `${places[condition.where]} speaks of ${subjects[condition.subject]}`;
		case 'names-a-week': return 'title, file name, tags or a property name a week';
	}
}

function holdsOneOf(values: readonly string[]): string {
	return values.length === 0 ? 'has a value' : `is ${values.length > 1 ? 'one of ' : ''}${few(values)}`;
}

function asksAll(conditions: readonly Condition[]): string {
	return conditions.map(asks).join(', and ') || 'nothing yet, so it never holds';
}

const rules: Readonly<Record<string, string>> = {
	'templates-plugin-folder': 'Your folder of templates',
	'template-folder': 'Folder named for templates',
	'template-text': 'Text that a template has yet to fill in',
	'template-date': 'File name with a day left open',
	'monthly-or-yearly': 'Retrospective of a month or a year',
	'rules-page': 'Guide to retrospectives',
	'weekly-tag': 'Weekly tag, type or category',
	'title-words': 'Title of a weekly retrospective',
	'retrospective-property': 'Property that says retrospective',
	'file-name-words': 'File name of a weekly retrospective',
	'file-name-week': 'File name that is an ISO week',
};

const problems: Readonly<Record<string, (detail: string) => string>> = {
	'pattern-too-long': (longest) => `A pattern has at most ${longest} characters.`,
	'pattern-invalid': (reason) => `This is no regular expression: ${reason}`,
	'pattern-slow': () => 'This can take forever: a repetition within a repetition, such as (a+)+, or more than three of .*',
};

const actions: Record<Rule['action'], string> = { include: 'Take notes in', exclude: 'Keep notes out' };

/** Words about which notes are retrospectives, and why. */
export const recognition = {
	asks,
	asksAll: (conditions: readonly Condition[]) => `If ${asksAll(conditions)}`,
	ruleText: ({ action, conditions }: Rule) => `${actions[action]} if ${asksAll(conditions)}`,
	rule: (id: string) => rules[id] ?? `Your rule ${id.replace('own-', '')}`,
	problem: (code: string, detail: string) => problems[code]?.(detail) ?? 'This never holds.',

	takenIn: (rule: string) => `The rule "${rule}" takes it in.`,
	keptOut: (rule: string) => `The rule "${rule}" keeps it out.`,
	otherwise: (rule: string) => `The rule "${rule}" holds for it too, but is tried later.`,
	nearest: (rule: string, missed: Condition) => `It comes closest to the rule "${rule}", and lacks one thing: ${asks(missed)}.`,
	noRule: 'It comes close to no rule.',

	page: 'Which notes are retrospectives',
	pageHint: 'The first rule that holds decides. Your own rules come first.',
	ownRules: 'Your rules',
	noOwnRules: 'No rules of your own yet.',
	addRule: 'Add rule',
	vetoes: 'Built-in rules that keep notes out',
	including: 'Built-in rules that take notes in',
	coreTemplates: () => 'the folder of the core plugin Templates',
	action: 'What the rule does',
	actionHint: 'It holds for notes that meet all that is filled in below.',
	actions,
	property: 'Property',
	propertyHint: 'For example tags, or several with commas between.',
	values: 'Values of the property',
	valuesHint: 'Whole values, with commas between. Empty: any value.',
	title: 'Title matches',
	fileName: 'File name matches',
	patternHint: 'A regular expression; case makes no difference.',
	folder: 'Lies in folder',

	why: 'Why is this note (not) a retrospective?',
	is: 'This note is a retrospective.',
	isNot: 'This note is not a retrospective.',
	excluded: 'It is one of the excluded files in the settings for files and links.',
	allRules: 'All rules, in their order',
	holds: (holds: boolean): string => (holds ? 'holds' : 'does not hold'),
	takeIn: 'Take it in by your own rule',
	keepOut: 'Keep it out by your own rule',
	choose: 'Preview',
	looking: 'Looking at your notes…',
	joins: (notes: number) => `Will be retrospectives (${notes}):`,
	leaves: (notes: number) => `Will no longer be retrospectives (${notes}):`,
	more: (notes: number) => `and ${notes} more`,
	back: 'Back',
	added: (rule: string) => `Added "${rule}".`,
};
