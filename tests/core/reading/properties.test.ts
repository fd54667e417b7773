import fc from 'fast-check';
import type { Entry } from '../../../src/core/model/entry';
import type { Link } from '../../../src/core/model/link';
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

test('every link stands where its spans say, with the brackets of its kind', () => {
	fc.assert(
		fc.property(notes, (text) => {
			const { entries, looseLinks } = read(text).body;
			for (const link of allLinks(entries, looseLinks)) {
				expect(isWithin(link, { from: 0, to: text.length })).toBe(true);
				expect(isWithin(link.textSpan, link)).toBe(true);
				if (link.kind === 'markdown' || link.kind === 'image') expect(text[link.textSpan.from - 1] + (text[link.textSpan.to] ?? '')).toBe('[]');
				if (link.kind === 'wiki' || link.kind === 'embed') expect(text.slice(link.to - 2, link.to)).toBe(']]');
				if (link.targetSpan && !/[\r\n]/.test(cut(text, link.targetSpan))) expect(cut(text, link.targetSpan)).toBe(link.target);
				if (link.targetSpan) expect(isWithin(link.targetSpan, link)).toBe(true);
				if (link.marker) expect(isWithin(link.marker, link.textSpan)).toBe(true);
			}
		}),
		{ numRuns: 3_000 },
	);
});

test('every entry, box, marker, section and keyword stands where its span says', () => {
	fc.assert(
		fc.property(notes, (text) => {
			const { entries, sections, keywords } = read(text).body;
			for (const entry of entries) {
				expect(isWithin(entry, { from: 0, to: text.length })).toBe(true);
				if (entry.box) expect([text[entry.box.from - 1], cut(text, entry.box), text[entry.box.to]]).toEqual(['[', entry.box.character, ']']);
				if (entry.marker) expect(cut(text, entry.marker)).toMatch(/^[([（【].*[)\]）】]$/);
				if (entry.section >= 0) expect(isWithin(entry, { from: sections[entry.section]?.from ?? -1, to: sections[entry.section]?.to ?? -1 })).toBe(true);
			}
			sections.forEach(({ to }, index) => expect(to).toBe(sections[index + 1]?.from ?? text.length));
			for (const { span } of keywords) if (span) expect(cut(text, span)).not.toBe('');
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
	fc.assert(
		fc.property(notes, (text) => {
			const plain = text.replace(/\r\n?/g, '\n');
			const [withFeed, withReturn] = [read(plain).body, read(plain.replaceAll('\n', '\r\n')).body];
			expect(withReturn.entries.map(inNotation)).toEqual(withFeed.entries.map(inNotation));
			expect(withReturn.looseLinks.map(linkInNotation)).toEqual(withFeed.looseLinks.map(linkInNotation));
			const headings = (body: typeof withFeed) => body.sections.map(({ heading, role }) => [heading.replaceAll('\r', ''), role]);
			expect(headings(withReturn)).toEqual(headings(withFeed));
			expect(withReturn.keywords.map(({ text: keyword }) => keyword)).toEqual(withFeed.keywords.map(({ text: keyword }) => keyword));
			expect(withReturn.summary).toBe(withFeed.summary);
		}),
		{ numRuns: 3_000 },
	);
});
