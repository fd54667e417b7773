import type { ProblemCode } from '../../core/model/problem';

const otherDate = 'Correct it; until then another date of the note counts.';

/** What is wrong with a note and what to do about it; `detail` is the problem's own. */
export const problems = {
	'front-matter-not-closed': () => 'The properties at the top are never closed: add a line of three hyphens below them.',
	'front-matter-language': (detail: string) => `The properties are written in "${detail}". Only YAML between lines of three hyphens is read.`,
	'front-matter-too-large': () => 'The properties are too long to be read (more than 64 KB). Move what is no property below them.',
	'front-matter-invalid': (detail: string) => `The properties are not valid YAML: ${detail}`,
	'front-matter-duplicate-key': (detail: string) => `A property stands twice; the last one counts. Remove one of them: ${detail}`,
	'front-matter-not-a-mapping': () => 'The properties are not names with values. Write each on a line of its own, as name: value.',
	'impossible-date': (detail: string) => `There is no such day: ${detail}. ${otherDate}`,
	'impossible-week': (detail: string) => `There is no such week: ${detail}. ${otherDate}`,
	'dates-disagree': (detail: string) => `File name and properties are more than two weeks apart: ${detail}. Correct the wrong one; until then the properties count.`,
	'same-week-twice': (detail: string) => `The same week of this series is also in ${detail}. All count. Correct the date or number of one, give it a "series" property of its own, or delete a copy.`,
	'not-text': () => 'This is no text. Restore it from a backup, or give it another ending.',
	unreadable: (detail: string) => `The note cannot be read: ${detail}`,
} satisfies Record<ProblemCode, (detail: string) => string>;
