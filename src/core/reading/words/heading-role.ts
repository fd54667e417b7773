import type { Role } from '../../model/section';
import { bareHeading } from './bare-heading';

/** Of a longer heading, this much is looked at. */
const LONGEST = 300;

/** A word that, in a heading, names a role. */
export interface RoleWord {
	readonly word: string;
	readonly role: Role;
}

/** The role that a heading's words name; the longest word that it holds decides, and of equals the last. */
export function headingRole(heading: string, words: readonly RoleWord[]): Role {
	const bare = bareHeading(heading.slice(0, LONGEST));
	let best: { length: number; at: number; role: Role } = { length: 0, at: Infinity, role: 'other' };
	for (const { word, role } of words) {
		const { length } = word;
		const at = length < best.length ? -1 : wordAt(bare, word);
		if (at >= 0 && (length > best.length || at > best.at)) best = { length, at, role };
	}
	return best.role;
}

/** Where a word stands in a heading. Words of Latin letters must stand alone; Korean and Japanese ones take endings. */
function wordAt(heading: string, word: string): number {
	const at = heading.lastIndexOf(word);
	if (at < 0 || !/^[\p{Script=Latin}]/u.test(word)) return at;
	const alone = !isLatin(heading.charAt(at - 1)) && !isLatin(heading.charAt(at + word.length));
	return alone ? at : -1;
}

function isLatin(character: string): boolean {
	return /[\p{Script=Latin}\d]/u.test(character);
}
