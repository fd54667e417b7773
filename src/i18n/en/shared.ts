/** Words that both the dashboard and other places of the app say. */
export const shared = {
	newRetrospective: 'New weekly retrospective',
	createNote: 'Create note',
	createNoteFor: (text: string) => `Create note for "${text}"`,
	openNote: 'Open note',
	series: 'Series',
};
