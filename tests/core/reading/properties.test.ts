import fc from 'fast-check';
import type { Entry } from '../../../src/core/model/entry';
import type { Link } from '../../../src/core/model/link';
import type { NoteBody } from '../../../src/core/model/retrospective';
import type { Section } from '../../../src/core/model/section';
import { cut, type Span } from '../../../src/core/model/span';
import { noteTexts } from '../../bench/generate-notes';
import { inNotation, linkInNotation, read } from './support/notation';

const part = fc.constantFrom(
	'[', ']', '(', ')', '[[', ']]', '![', '![[', '|', '#', '`', '``', '$', '$$', '%%', '<', '>', '<!--', '-->', '\\', '*', '**', '_', '~~', '{: a}', ' ^b',
	'- ', '* ', '1. ', '> ', '[ ] ', '[x] ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '## Keywords\n', 'keyword: a, ', '---\n', '```\n', '|-|\n', '(TODO)', '(', '[DL/ML]', '__A__; ',
	'a', '한글', '🧭', '\u200d', '\ud800', '\u0000', '\ufeff', 'https://x.y/(z)', 'http://', '[a](b)', '[[c|d]]', '[e]: f\n', 'TODO',
);
const wild = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
const notes = fc.oneof({ weight: 4, arbitrary: wild }, { weight: 1, arbitrary: noteTexts });

function allLinks(entries: readonly Entry[], looseLinks: readonly Link[]): Link[] {
	return [...entries.flatMap(({ links }) => links), ...looseLinks];
}

function isWithin(inner: Span, outer: Span): boolean {
	return outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to;
}

test('no text makes the reader throw', () => {
	fc.assert(fc.property(fc.oneof(wild, fc.string({ unit: 'binary', maxLength: 200 })), (text) => void read(text)), { numRuns: 5_000 });
});

// One assertion a note: a thousand times as many would take the most of the time.
test('every link stands where its spans say, with the brackets of its kind', () => {
	const brackets = (text: string, { kind, textSpan, to }: Link): boolean => {
		if (kind === 'markdown' || kind === 'image') return text[textSpan.from - 1] === '[' && text[textSpan.to] === ']';
		return kind === 'url' || text.slice(to - 2, to) === ']]';
	};
	const stands = (text: string, link: Link): boolean => {
		const { textSpan, targetSpan, marker, target } = link;
		return isWithin(link, { from: 0, to: text.length }) && isWithin(textSpan, link) && brackets(text, link)
			&& (!targetSpan || (isWithin(targetSpan, link) && (/[\r\n]/.test(cut(text, targetSpan)) || cut(text, targetSpan) === target)))
			&& (!marker || isWithin(marker, textSpan));
	};
	fc.assert(
		fc.property(notes, (text) => {
			const { entries, looseLinks } = read(text).body;
			expect(allLinks(entries, looseLinks).filter((link) => !stands(text, link))).toEqual([]);
		}),
		{ numRuns: 3_000 },
	);
});

test('every entry, box, marker, section and keyword stands where its span says', () => {
	const stands = (text: string, { from, to, box, marker, section }: Entry, sections: readonly Section[]): boolean =>
		isWithin({ from, to }, section < 0 ? { from: 0, to: text.length } : (sections[section] ?? { from: -1, to: -1 }))
		&& (!box || (text[box.from - 1] === '[' && cut(text, box) === box.character && text[box.to] === ']'))
		&& (!marker || /^[([（【].*[)\]）】]$/.test(cut(text, marker)));
	fc.assert(
		fc.property(notes, (text) => {
			const { entries, sections, keywords } = read(text).body;
			expect(entries.filter((entry) => !stands(text, entry, sections))).toEqual([]);
			expect(sections.map(({ to }) => to)).toEqual(sections.map((_, index) => sections[index + 1]?.from ?? text.length));
			expect(keywords.filter(({ span }) => span && cut(text, span) === '')).toEqual([]);
		}),
		{ numRuns: 3_000 },
	);
});

test('to fill the target and the name of one TODO link changes nothing else, and reads back', () => {
	let edits = 0;
	fc.assert(
		fc.property(noteTexts, fc.nat(), (text, pick) => {
			const before = read(text).body;
			const open = allLinks(before.entries, before.looseLinks).filter(({ kind, marker, targetSpan }) => kind === 'markdown' && marker !== null && targetSpan);
			const link = open[pick % open.length];
			if (!link?.targetSpan) return;
			edits++;
			const edited = `${text.slice(0, link.textSpan.from)}New name${text.slice(link.textSpan.to, link.targetSpan.from)}../new.md${text.slice(link.targetSpan.to)}`;
			const after = read(edited).body;
			const same = (body: typeof before) => allLinks(body.entries, body.looseLinks).map(linkInNotation);
			const expected = same(before);
			expected[allLinks(before.entries, before.looseLinks).indexOf(link)] = '[New name](../new.md)';
			expect(same(after)).toEqual(expected);
			expect(after.entries).toHaveLength(before.entries.length);
		}),
		{ numRuns: 500 },
	);
	expect(edits).toBeGreaterThan(300);
});

test('with CR LF a note reads the same, but for offsets', () => {
	const inWords = ({ entries, looseLinks, sections, keywords, summary }: NoteBody): string => [
		...entries.map(inNotation), ...looseLinks.map(linkInNotation),
		...sections.map(({ heading, role }) => `${heading.replaceAll('\r', '')}: ${role}`), ...keywords.map(({ text }) => text), summary,
	].join('\n');
	fc.assert(
		fc.property(notes, (text) => {
			const plain = text.replace(/\r\n?/g, '\n');
			expect(inWords(read(plain.replaceAll('\n', '\r\n')).body)).toBe(inWords(read(plain).body));
		}),
		{ numRuns: 3_000 },
	);
});
