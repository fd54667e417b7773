import { dateParts } from '../model/civil-date';
import { MONTH_NAME } from '../model/times/month-names';
import { datesInText, dayOf } from '../model/times/read-times';
import { forms } from '../model/times/time-forms';
import { findTimes, writtenLike } from '../model/times/written-time';
import { daysBetween, formatWeek, isoWeek } from '../model/week';
import { foldPath, folderOf, noteName } from '../model/vault-path';
import { cleanName } from './file-name';
import type { Forward } from './forward';
import { textForward, titleForward } from './forward-text';

/** Folders of a year, of a year and a month, and of a month. */
const FOLDERS = forms`
ym ()^(\d{4})(?:[-._]?|년 ?)(\d\d?)월?$
y ()^(\d{4})[년年]?$`;
const MONTH_FOLDER = forms`
mm ()^(\d\d?)[-._ ]+(${MONTH_NAME})$
m ()^(\d\d?|${MONTH_NAME})[월月]?$`;

/** A file whose name is dated this far from its properties was dated by another rule; its own date goes forward then. */
const FARTHEST_DAYS = 14;

/**
 * The path of the next note: the folder and name pattern of the last one. Where its name says nothing of the week,
 * `title`, the new note's, may, else the ISO week has to.
 */
export function pathForward(title: string, forward: Forward): string {
	const { last: { path }, date } = forward;
	const folders = folderOf(path).split('/');
	const folder = folders.map((part, index) => partForward(part, folders.slice(0, index), forward)).join('/');
	const name = noteName(path);
	const next = titleForward(name, byOwnDate(name, forward));
	const names = [next, title, `${next} ${formatWeek(isoWeek(date))}`];
	return names.map((one) => `${folder}${cleanName(one)}.md`).find((one) => foldPath(one) !== foldPath(path)) ?? path;
}

function byOwnDate(name: string, forward: Forward): Forward {
	const { last } = forward;
	const [first] = datesInText(name);
	const date = first?.from === 0 ? dayOf(first) : null;
	const isFar = date !== null && (last.date === null || Math.abs(daysBetween(last.date, date)) > FARTHEST_DAYS);
	return isFar ? { ...forward, last: { ...last, date } } : forward;
}

/** Folders of a year or month follow the date; folders of a week follow the counter; a course's folder stays. */
function partForward(part: string, above: readonly string[], forward: Forward): string {
	const { year = 0, month = 0 } = forward.last.date ? dateParts(forward.last.date) : {};
	const isUnderYear = above.some((one) => parseInt(one) === year);
	const { times: [time] } = findTimes(part, isUnderYear ? [...FOLDERS, ...MONTH_FOLDER] : FOLDERS, ({ values: { y = year, m = month } }) => y === year && m === month);
	if (!time) return textForward(part, forward);
	const to = dateParts(forward.date);
	return writtenLike(time, { y: to.year, m: to.month });
}
