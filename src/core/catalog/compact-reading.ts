import type { Entry } from '../model/entry';
import type { Link } from '../model/link';
import type { NoteBody } from '../model/retrospective';
import type { NoteReading } from '../reading/read-note';

type Copy = (text: string) => string;

const NO_LINKS: readonly Link[] = [];

/**
 * The same reading in half the memory. A string cut from a note keeps the whole note alive in V8, so what is kept
 * is cut from one small text instead; equal strings become one; and arrays are copied, which lets go of the room
 * that they had for growing.
 */
export function compactReading(reading: NoteReading): NoteReading {
	return { ...reading, body: compactBody(reading.body) };
}

function compactBody(body: NoteBody): NoteBody {
	const copy = copiesOf(textsIn(body));
	return {
		...body,
		sections: body.sections.map((section) => ({ ...section, heading: copy(section.heading) })),
		entries: body.entries.map((entry) => compactEntry(entry, copy)),
		looseLinks: compactLinks(body.looseLinks, copy),
		summary: copy(body.summary),
	};
}

function compactEntry(entry: Entry, copy: Copy): Entry {
	const category = entry.category === null ? null : copy(entry.category);
	return { ...entry, text: copy(entry.text), category, links: compactLinks(entry.links, copy) };
}

function compactLinks(links: readonly Link[], copy: Copy): readonly Link[] {
	return links.length === 0 ? NO_LINKS : links.map((link) => ({ ...link, text: copy(link.text), target: copy(link.target) }));
}

function textsIn({ sections, entries, looseLinks, summary }: NoteBody): readonly string[] {
	const texts = [summary];
	for (const { heading } of sections) texts.push(heading);
	for (const { text, category, links } of entries) {
		texts.push(text, category ?? '');
		pushTexts(links, texts);
	}
	pushTexts(looseLinks, texts);
	return texts;
}

function pushTexts(links: readonly Link[], texts: string[]): void {
	for (const { text, target } of links) texts.push(text, target);
}

/** Cuts each of the texts anew from one string that holds them all; a joined array is such a string, flat and of its own. */
function copiesOf(texts: readonly string[]): Copy {
	const different = new Set(texts);
	const joined = [...different].join('');
	const copies = new Map<string, string>();
	let from = 0;
	for (const text of different) {
		copies.set(text, joined.slice(from, from + text.length));
		from += text.length;
	}
	return (text) => copies.get(text) ?? text;
}
