import type { Subject } from '../model/rule';
import type { NoteFacts } from './note-facts';
import { saysGuide } from './words/guide-words';
import { saysMonthOrYear } from './words/month-or-year-words';
import { isRetrospectiveTag, saysRetrospective } from './words/retrospective-words';
import type { Says } from './words/vocabulary';
import { saysWeek } from './words/week-words';

const SAYS: Readonly<Record<Subject, Says>> = {
	week: saysWeek,
	retrospective: saysRetrospective,
	'month-or-year': saysMonthOrYear,
	guide: saysGuide,
};

/** Whether title, file name or topic of a note speak of a subject. */
export function speaksOf(note: NoteFacts, where: 'title' | 'file-name' | 'topic', subject: Subject): boolean {
	const says = SAYS[subject];
	if (where === 'file-name') return says(note.fileName);
	return says(note.title) || (where === 'topic' && topicsSpeakOf(note, subject));
}

/** Whether title, file name or tags name a week, or there is a property that does. */
export function namesAWeek(note: NoteFacts): boolean {
	return saysWeek(note.title) || saysWeek(note.fileName) || saysWeek(note.topicText) || ['week', '주차'].some((key) => note.items(key).length > 0);
}

function topicsSpeakOf(note: NoteFacts, subject: Subject): boolean {
	const inTopics = subject === 'retrospective' ? note.topics.some(isRetrospectiveTag) : SAYS[subject](note.topicText);
	return inTopics || (note.description !== '' && SAYS[subject](note.description));
}
