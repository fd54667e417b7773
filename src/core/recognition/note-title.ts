import { property, type FrontMatter } from '../model/front-matter';
import { datesInText } from '../model/times/read-times';
import { nameOf } from '../model/vault-path';
import { texts } from './property-values';

/** The file name in a path, without folder and extension. */
export function fileName(path: string): string {
	return nameOf(path).replace(/(.)\.[^.]*$/s, '$1');
}

/** The title in the front matter, whatever its type; null where there is none. */
export function writtenTitle(frontMatter: FrontMatter): string | null {
	return texts(property(frontMatter, 'title')).join(', ') || null;
}

/** The title in the front matter, or else the file name without the date in front of it. */
export function noteTitle(path: string, frontMatter: FrontMatter): string {
	return writtenTitle(frontMatter) ?? titleFromName(fileName(path));
}

// Once more for the second day of a range.
function titleFromName(name: string): string {
	return withoutDate(withoutDate(name)) || name;
}

function withoutDate(name: string): string {
	const [date] = /^\d\d/.test(name) ? datesInText(name) : [];
	return date?.from === 0 ? name.slice(date.to).replace(/^[\s._~-]+/, '') : name;
}
