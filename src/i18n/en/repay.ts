import type { MatchReason } from '../../core/model/match-reason';
import { count } from './count';

const reasons: Record<Exclude<MatchReason['code'], 'date'>, string> = {
	title: 'its title', alias: 'its alias', slug: 'its slug', 'file-name': 'its file name', translation: 'its name or a translation of it',
	moved: 'moved to another folder', case: 'differs in case', unicode: 'other Unicode form', extension: 'other extension',
	spelling: 'other signs between the words', letter: 'differs by one letter',
};

/** Words about closing TODOs, linking what is written already and repairing links. */
export const repay = {
	close: 'Close TODO',
	reopen: 'Reopen TODO',
	closed: (text: string) => `Closed "${text}"`,
	reopened: (text: string) => `Reopened "${text}"`,
	notSo: 'This cannot be done without changing more of the note. Nothing was written.',

	one: { fill: 'Link a note that is there', repair: 'Repair missing link' },
	all: { fill: 'Find notes for TODOs already written', repair: 'Repair missing links' },
	none: { fill: 'No note has the name of an open TODO without one.', repair: 'No missing link comes close to the name of a note.' },
	done: { fill: (number: number) => `Linked ${count(number, 'TODO')}`, repair: (number: number) => `Repaired ${count(number, 'link')}` },
	hint: 'Space chooses a note; Enter takes it at once.',
	closeToo: 'Close the TODO too where the note is written',
	apply: 'Apply',
	standsIn: (path: string) => `in ${path}`,
	reasons,
	dates: (days: number | null) => (days === null ? 'only one has a date' : `the date differs by ${count(days, 'day')}`),
};
