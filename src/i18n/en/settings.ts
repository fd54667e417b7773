import { OF_NOTES, OF_WEEKS } from '../placeholders';
import { shared } from './shared';

/** Words of the settings. */
export const settings = {
	...shared,
	dashboard: 'Dashboard',
	dashboardPlace: 'Opens in',
	placeMain: 'Main area',
	placeSidebar: 'Right sidebar',

	reset: 'Restore defaults',
	recognition: 'Recognition',

	newNotes: 'Notes for TODOs',
	stubPlace: 'Where a note is created',
	stubByCategory: 'Where notes of its category lie',
	stubInFolder: 'In one folder',
	stubBeside: 'Beside the retrospective',
	stubFolder: 'Folder',
	stubName: 'How its file is named',
	stubNames: { neighbours: 'Like the notes around it', title: 'Its title', slug: 'Title-in-lower-case', 'date-slug': 'Date-and-title-in-lower-case' },
	stubLink: 'How links to it are written',
	stubLinkHint: 'A TODO that is a link already keeps its kind of link.',
	stubLinks: { neighbours: 'Like your other links', relative: 'Markdown, relative', wiki: 'Wiki link' },
	stubTemplate: 'Template for a note',
	stubTemplateHint: `Placeholders: ${OF_NOTES}. Empty: the built-in outline.`,

	newWeeks: 'New retrospectives',
	weekTemplate: 'Template for a retrospective',
	weekTemplateHint: `Placeholders: ${OF_WEEKS}. Empty: the form of your last one.`,
	weekFolder: 'Folder of the first retrospective',
	runTemplater: 'Run Templater in a new retrospective',
	runTemplaterHint: 'Its Templater commands are run once it is written.',

	reading: 'Reading',
	openMarkers: 'Words that mark an entry as open',
	openMarkersHint: 'In brackets at the end of an item or link text, with commas between.',
	closedMarkers: 'Words that mark an entry as closed',
	boxesOpen: 'Open check boxes',
	boxesClosed: 'Closed check boxes',
	boxesCancelled: 'Check boxes cancelled or moved on',
	boxesHint: 'The characters between the brackets, one after another; a space for [ ].',
	countCallouts: 'Count check boxes in callouts and quotes',
	headingWords: 'Words of headings',
	headingWordsHint: 'The words by which sections are told apart.',
	summary: 'Summary',
	topics: 'Topics',
	retrospective: 'Retrospective',
	templateFolder: 'Path of your folder of templates',
	templateFolderHint: 'Notes in it are never retrospectives. Empty: that of the core plugin.',

	firstDay: 'First day of the week',
	firstWeekContains: 'First week of the year',
	monthWeek: 'First week of a month',
	fourDays: 'With four days or more in it',
	withFirstDay: 'With its first day',
	firstFull: 'The first full week in it',
};
