import type { Link } from '../model/link';
import type { MatchReason } from '../model/match-reason';
import { folderOf, noteName } from '../model/vault-path';
import { daysBetween } from '../model/week';
import { sharedEnds } from './edit-between';
import { firstOfEach } from './first-of-each';
import { fromTop, pathIn } from './link-path';
import { datedName, keysOf, nameKey } from './name-key';
import type { Match, NoteIndex } from './note-index';

/** What a missing link names. */
interface Wanted {
	/** With its closing slash; null where a name alone is written, or the folder lies outside the vault. */
	readonly folder: string | null;
	readonly isNameAlone: boolean;
	/** Without a known extension. */
	readonly name: string;
	readonly isMarkdown: boolean;
}

const OTHER_EXTENSION = /\.(?:markdown|mdx|html?|txt|rst|qmd)$/i;
/** Shorter names are one letter apart from too many others. */
const SHORTEST = 4;

/** The notes that a missing link may be meant to lead to, with how each differs; those that differ least first. */
export function nearMisses(link: Pick<Link, 'kind' | 'target'>, sourcePath: string, index: NoteIndex): readonly Match[] {
	const wanted = wantedBy(link, sourcePath);
	const key = nameKey(datedName(wanted.name).rest);
	if (key === '') return [];
	const files = index.files((other) => isAtMostLetterApart(key, other)).map((path) => ({ path, reasons: differences(wanted, key, path) }));
	return [...firstOfEach([...files, ...index.named(keysOf(wanted.name, []))])].sort((one, other) => distance(one) - distance(other) || one.path.length - other.path.length);
}

function wantedBy(link: Pick<Link, 'kind' | 'target'>, sourcePath: string): Wanted {
	const path = pathIn(link);
	const whole = fromTop(path, link.kind, sourcePath);
	const bare = noteName(path);
	const name = bare.replace(OTHER_EXTENSION, '');
	return { isNameAlone: !path.includes('/'), folder: whole === null ? null : folderOf(whole), name, isMarkdown: name === bare };
}

function differences({ folder, isNameAlone, name, isMarkdown }: Wanted, key: string, path: string): readonly MatchReason[] {
	const reasons: MatchReason[] = [];
	const wanted = datedName(name);
	const there = datedName(noteName(path));
	if (wanted.date !== there.date) reasons.push({ code: 'date', days: wanted.date && there.date && Math.abs(daysBetween(wanted.date, there.date)) });
	const spelling = key === nameKey(there.rest) ? spellingOf(wanted.rest, there.rest) : 'letter';
	if (spelling) reasons.push({ code: spelling });
	if (!isMarkdown) reasons.push({ code: 'extension' });
	const inFolder = folder === null ? 'spelling' : isNameAlone ? null : spellingOf(folder, folderOf(path));
	if (inFolder) reasons.push({ code: inFolder === 'spelling' ? 'moved' : inFolder });
	return reasons.length > 0 ? reasons : [{ code: 'moved' }];
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
