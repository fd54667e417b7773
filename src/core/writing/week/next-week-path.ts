import { dateParts } from '../../model/civil-date';
import { datesInText, dayOf } from '../../model/times/read-times';
import { daysBetween, formatWeek, isoWeek } from '../../model/week';
import { foldPath, folderOf, noteName } from '../../model/vault-path';
import { cleanName } from '../names/file-name';
import type { Forward } from './forward';
import { monthForward } from './forward-month';
import { textForward, titleForward } from './forward-text';

const FOLDER_OF_ONE_DIGIT = /(?:^|\/)\d(?:[-._ ]+\p{L}+)?\//u;
const NAME_OF_ONE_DIGIT = /(?:^|\/)\d\.md$/;
const YEAR = /^\d{4}[년年]?$/;
/** A file whose name is dated this far from its properties was dated by another rule; its own date goes forward then. */
const FARTHEST_DAYS = 14;

/**
 * The path of the next note: the folder and name pattern of the last one. Folders of a year or month follow the date;
 * folders of a week follow the counter; a course's folder stays. Where the name says nothing of the week, `title`, the
 * new note's, may, else the ISO week has to.
 */
export function pathForward(title: string, forward: Forward): string {
	const { last, date, isoWeeks } = forward;
	const folders = folderOf(last.path).split('/');
	const dated = (part: string, at: number, weekFirst = false) => monthForward(part, folders.slice(0, at).some((one) => YEAR.test(one)), weekFirst, forward);
	const isMonthly = folders.some((part, at) => !YEAR.test(part) && dated(part, at) !== null);
	const folder = folders.map((part, at) => {
		const next = dated(part, at, isoWeeks && !isMonthly);
		return next === null ? textForward(part, forward) : paddedLike(part, next, forward, FOLDER_OF_ONE_DIGIT);
	}).join('/');
	const name = noteName(last.path);
	const isDay = isMonthly && /^\d\d?$/.test(name) && last.date !== null && Number(name) === dateParts(last.date).day && Number(name) !== last.courseWeek;
	const next = isDay ? paddedLike(name, String(dateParts(date).day), forward, NAME_OF_ONE_DIGIT) : titleForward(name, byOwnDate(name, forward));
	const names = [next, ...(title === last.title ? [] : [title]), `${next} ${formatWeek(isoWeek(date))}`];
	return names.map((one) => `${folder}${cleanName(one)}.md`).find((one) => foldPath(one) !== foldPath(last.path)) ?? last.path;
}

/** Two digits may be padding: only a series that has one digit alone shows that they are none. */
function paddedLike(part: string, next: string, { series }: Forward, oneDigit: RegExp): string {
	const isPadded = /^\d\d(?![\d월月])/.test(part) && !series.some(({ path }) => oneDigit.test(path));
	return isPadded ? next.replace(/^\d(?!\d)/, '0$&') : next;
}

function byOwnDate(name: string, forward: Forward): Forward {
	const { last } = forward;
	const [first] = datesInText(name);
	const date = first?.from === 0 ? dayOf(first) : null;
	const isFar = date !== null && (last.date === null || Math.abs(daysBetween(last.date, date)) > FARTHEST_DAYS);
	return isFar ? { ...forward, last: { ...last, date } } : forward;
}
