import type { Link } from '../../model/link';
import type { MatchReason } from '../../model/match-reason';
import { folderOf, noteName } from '../../model/vault-path';
import { daysBetween } from '../../model/week';
import { sharedEnds } from '../edits/edit-between';
import { firstOfEach } from '../../model/first-of-each';
import { fromTop, pathIn } from '../links/link-path';
import { datedName, keysOf, nameKey } from './name-key';
import type { Match, NoteIndex } from './note-index';

const OTHER_EXTENSION = /\.(?:markdown|mdx|html?|txt|rst|qmd)$/i;
/** Shorter names are one letter apart from too many others. */
const SHORTEST = 4;

/** The notes that a missing link may be meant to lead to, with how each differs; those that differ least first. */
export function nearMisses(link: Pick<Link, 'kind' | 'target'>, sourcePath: string, index: NoteIndex): readonly Match[] {
	const written = pathIn(link);
	const bare = noteName(written);
	const name = bare.replace(OTHER_EXTENSION, '');
	const { date, rest } = datedName(name);
	const key = nameKey(rest);
	if (key === '') return [];
	const path = fromTop(written, link.kind, sourcePath);
	const reasonsFor = (pathThere: string): readonly MatchReason[] => {
		const there = datedName(noteName(pathThere));
		const inFolder = path === null ? 'spelling' : written.includes('/') && spellingOf(folderOf(path), folderOf(pathThere));
		const codes = [
			key === nameKey(there.rest) ? spellingOf(rest, there.rest) : 'letter',
			name !== bare && 'extension',
			inFolder === 'spelling' ? 'moved' : inFolder,
		] as const;
		const reasons = codes.flatMap((code): readonly MatchReason[] => (code ? [{ code }] : []));
		if (date !== there.date) return [{ code: 'date', days: date && there.date && Math.abs(daysBetween(date, there.date)) }, ...reasons];
		return reasons.length > 0 ? reasons : [{ code: 'moved' }];
	};
	const files = index.files(key, (other) => isAtMostLetterApart(key, other)).map((file) => ({ path: file, reasons: reasonsFor(file) }));
	return firstOfEach([...files, ...index.named(keysOf(name, []))]).sort((one, other) => distance(one) - distance(other) || one.path.length - other.path.length);
}

function spellingOf(written: string, there: string): 'unicode' | 'case' | 'spelling' | null {
	if (written === there) return null;
	const [one, other] = [written.normalize('NFC'), there.normalize('NFC')];
	if (one === other) return 'unicode';
	return one.toLowerCase() === other.toLowerCase() ? 'case' : 'spelling';
}

/** Whether two keys differ by no more than one letter that is replaced, left out or added. Numbers tell notes apart. */
function isAtMostLetterApart(key: string, other: string): boolean {
	if (key === other) return true;
	const longest = Math.max(key.length, other.length);
	if (longest < SHORTEST || Math.abs(key.length - other.length) > 1) return false;
	const { from, behind } = sharedEnds(key, other);
	return from + behind >= longest - 1 && digitsOf(key) === digitsOf(other);
}

function digitsOf(key: string): string {
	return key.replace(/\D/g, '');
}

function distance({ reasons }: Match): number {
	return reasons.length + (reasons.some(({ code }) => code === 'letter') ? 10 : 0);
}
