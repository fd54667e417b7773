import type { Role } from '../../model/section';
import { bareHeading } from './bare-heading';

/** Of a longer heading, this much is looked at. */
const LONGEST = 300;

/** A word that, in a heading, names a role. */
export interface RoleWord {
	readonly word: string;
	readonly role: Role;
}

/**
 * The role that a heading's words name; the longest word that it holds decides, and of equals the last. But a summary of
 * tasks or the like is a list of them: 정리 is also what one calls putting in order.
 */
export function headingRole(heading: string, words: readonly RoleWord[]): Role {
	const bare = bareHeading(heading.slice(0, LONGEST));
	let best: { length: number; at: number; role: Role } = { length: 0, at: Infinity, role: 'other' };
	for (const { word, role } of words) {
		const { length } = word;
		const at = length < best.length ? -1 : wordAt(bare, word);
		if (at >= 0 && (length > best.length || at > best.at || (best.role === 'summary' && role !== 'retrospective'))) best = { length, at, role };
	}
	return best.role;
}

/** Where a word stands last in a heading. Words of Latin letters must stand alone; Korean and Japanese ones take endings. */
function wordAt(heading: string, word: string): number {
	let at = heading.lastIndexOf(word);
	if (!isLatin(word.charAt(0))) return at;
	while (at >= 0 && (isLatin(heading.charAt(at - 1)) || isLatin(heading.charAt(at + word.length)))) at = at ? heading.lastIndexOf(word, at - 1) : -1;
	return at;
}

function isLatin(character: string): boolean {
	return /[\p{Script=Latin}\d]/u.test(character);
}
