import { civilDate, dateParts } from '../model/civil-date';
import { daysBetween, formatWeek, isoWeek } from '../model/week';
import { foldPath, folderOf, noteName } from '../model/vault-path';
import { cleanName } from './file-name';
import type { Forward } from './forward';
import { textForward, titleForward } from './forward-text';

const DATE_IN_FRONT = /^(\d{4})[-._]?(\d\d)[-._]?(\d\d)(?!\d)/;
/** A file whose name is dated this far from its properties was dated by another rule; its own date goes forward then. */
const FARTHEST_DAYS = 14;

/** The path of the next note: the folder and name pattern of the last one. `title` is the new note's. */
export function pathForward(path: string, title: string, forward: Forward): string {
	const folder = folderOf(path).split('/').slice(0, -1);
	const name = noteName(path);
	const next = cleanName(titleForward(name, byOwnDate(name, forward)));
	const whole = [...folder.map((part, index) => partForward(part, folder.slice(0, index), forward)), `${next}.md`].join('/');
	if (foldPath(whole) !== foldPath(path)) return whole;
	// The name says nothing of the week: the title may, else the ISO week has to.
	const titled = cleanName(title);
	const other = titled === next || foldPath(titled) === foldPath(name) ? cleanName(`${next} ${formatWeek(isoWeek(forward.toDate))}`) : titled;
	return `${folderOf(path)}${other}.md`;
}

function byOwnDate(name: string, forward: Forward): Forward {
	const [, year, month, day] = DATE_IN_FRONT.exec(name) ?? [];
	const own = civilDate(Number(year), Number(month), Number(day));
	const isFar = own !== null && (forward.fromDate === null || Math.abs(daysBetween(forward.fromDate, own)) > FARTHEST_DAYS);
	return isFar ? { ...forward, fromDate: own } : forward;
}

/** Folders of a year or month follow the date; folders of a week follow the counter; a course's folder stays. */
function partForward(part: string, above: readonly string[], forward: Forward): string {
	if (forward.fromDate === null) return textForward(part, forward);
	const from = dateParts(forward.fromDate);
	const to = dateParts(forward.toDate);
	const [, year, sign, month, behind] = /^(\d{4})(?:([-._]?|년 ?)(\d\d?))?([년월]?)$/.exec(part) ?? [];
	if (year !== undefined && Number(year) === from.year && (month === undefined || Number(month) === from.month)) {
		return month === undefined ? `${to.year}${behind}` : `${to.year}${sign}${padded(to.month, month)}${behind}`;
	}
	const alone = /^(\d\d?)(월?)$/.exec(part);
	const isUnderYear = above.some((one) => Number(one.replace('년', '')) === from.year);
	if (alone?.[1] !== undefined && isUnderYear && Number(alone[1]) === from.month) return `${padded(to.month, alone[1])}${alone[2]}`;
	return textForward(part, forward);
}

function padded(value: number, like: string): string {
	return String(value).padStart(like.length === 2 ? 2 : 1, '0');
}
