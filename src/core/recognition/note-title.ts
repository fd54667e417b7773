import { property, type FrontMatter } from '../model/front-matter';
import { texts } from './property-values';

const DATE_PREFIX = /^(?:\d{4}([-._ ])\d{1,2}\1\d{1,2}|\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)[\s._~-]*/;

/** The file name in a path, without folder and extension. */
export function fileName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(0, dot) : name;
}

/** The title in the front matter, whatever its type; null where there is none. */
export function writtenTitle(frontMatter: FrontMatter): string | null {
	return texts(property(frontMatter, 'title')).join(', ') || null;
}

/** The title in the front matter, or else the file name without the date in front of it. */
export function noteTitle(path: string, frontMatter: FrontMatter): string {
	return writtenTitle(frontMatter) ?? titleFromName(fileName(path));
}

function titleFromName(name: string): string {
	return name.replace(DATE_PREFIX, '').replace(DATE_PREFIX, '') || name;
}
