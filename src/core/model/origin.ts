import type { Entry } from './entry';
import { fold } from './fold';
import type { Link } from './link';

/** What a link to the week that an entry comes from shows: an arrow, and from its third week on the count of its weeks. */
const ORIGIN = /^←\d*$/;
/** In front of what other tools hang on the end of an item, if of anything. */
const ORIGIN_AT_END = /\s*←\d*(?=$|\s+(?:[\^#]|\{:|[📅⏳🛫➕✅❌🔺⏫🔼🔽⏬]))/u;

/** Whether a link only says where a carried entry comes from: it counts in no measure. */
export function isOrigin({ text }: Pick<Link, 'text'>): boolean {
	return ORIGIN.test(text);
}

/** An entry's links without those to its origin, which are none of its own: they are no place for its note. */
export function ownLinks<Shown extends Pick<Link, 'text'>>({ links }: { readonly links: readonly Shown[] }): readonly Shown[] {
	return links.filter((link) => !isOrigin(link));
}

/** An entry's text without the sign of where it comes from. */
export function withoutOrigin(text: string): string {
	return text.replace(ORIGIN_AT_END, '');
}

/** What a link to the origin shows in an entry's week of this number, 1 being the origin's own. */
export function originSign(week: number): string {
	return week < 3 ? '←' : `←${week}`;
}

/** What makes two entries of two weeks one thing: category and text, without case, Unicode form and where it comes from. */
export function thingOf({ category, text }: Pick<Entry, 'category' | 'text'>): string {
	return `${fold(category ?? '')}\n${fold(withoutOrigin(text))}`;
}
