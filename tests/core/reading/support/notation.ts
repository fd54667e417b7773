import type { Entry } from '../../../../src/core/model/entry';
import type { Link } from '../../../../src/core/model/link';
import { DEFAULT_READING, type ReadingSettings } from '../../../../src/core/model/settings';
import { readNote, type NoteReading } from '../../../../src/core/reading/read-note';

/** Reads a note by the default settings, or with some of them changed. */
export function read(text: string, settings: Partial<ReadingSettings> = {}): NoteReading {
	return readNote(text, { ...DEFAULT_READING, ...settings });
}

/**
 * An entry in one line: `open {DL/ML} Modern CNN -> [Modern CNN](#)`. The sign in front is that of its check box, `~`
 * stands before one that does not count, and the links follow the arrow.
 */
export function inNotation(entry: Entry): string {
	const links = entry.links.length ? ` -> ${entry.links.map(linkInNotation).join(' ')}` : '';
	const box = entry.box ? `[${entry.box.character}] ` : '';
	return `${entry.counts ? '' : '~'}${entry.state} ${box}${entry.category === null ? '' : `{${entry.category}} `}${entry.text}${links}`;
}

/** A link in one line, in the form of its kind. */
export function linkInNotation({ kind, text, target }: Link): string {
	switch (kind) {
		case 'markdown':
			return `[${text}](${target})`;
		case 'image':
			return `![${text}](${target})`;
		case 'wiki':
			return `[[${target}|${text}]]`;
		case 'embed':
			return `![[${target}|${text}]]`;
		case 'url':
			return `<${target}>`;
	}
}

/** The entries of a note, each in one line. */
export function entriesOf(text: string, settings?: Partial<ReadingSettings>): string[] {
	return read(text, settings).body.entries.map(inNotation);
}

/** The one entry of an item in a section of keywords. */
export function item(markdown: string): string {
	return entriesOf(`## Keywords\n\n${markdown}\n`).join(' | ');
}

/** All links of a note, those of entries first. */
export function linksOf(text: string): string[] {
	const { entries, looseLinks } = read(text).body;
	return [...entries.flatMap(({ links }) => links), ...looseLinks].map(linkInNotation);
}

/** The headings of a note with level and role, as `2 keywords: Keywords`. */
export function sectionsOf(text: string): string[] {
	return read(text).body.sections.map(({ level, role, heading }) => `${level} ${role}: ${heading}`);
}
