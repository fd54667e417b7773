/** Words that stand in several places, each under its own name in them. */
export const shared = {
	newRetrospective: 'New weekly retrospective',
	createNote: 'Create note',
	createNoteFor: (text: string) => `Create note for "${text}"`,
	openNote: 'Open note',
	series: 'Series',
	weeks: 'Weeks',
	keywords: 'Keywords',
	tasks: 'Tasks',
};
