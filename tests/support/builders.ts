import type { Entry } from '../../src/core/model/entry';
import type { Link, LinkFacts } from '../../src/core/model/link';
import type { Retrospective } from '../../src/core/model/retrospective';
import type { Role, Section } from '../../src/core/model/section';

const nowhere = { from: 0, to: 0 };

/** A link of text `Intro to nets` that is a placeholder, unless said otherwise. */
export function makeLink(parts: Partial<Link> = {}): Link {
	return { ...nowhere, kind: 'markdown', text: 'Intro to nets', target: '', textSpan: nowhere, targetSpan: nowhere, marker: null, ...parts };
}

/** A closed entry of the first section that counts and has no link, unless said otherwise. */
export function makeEntry(parts: Partial<Entry> = {}): Entry {
	return {
		...nowhere, section: 0, parent: -1, line: 0, text: 'Intro to nets', category: null,
		state: 'closed', counts: true, box: null, marker: null, links: [], ...parts,
	};
}

/** An open entry whose link is a placeholder, as `[Text (TODO)](#)` makes it. */
export function makeTodo(text: string, parts: Partial<Entry> = {}): Entry {
	return makeEntry({ text, state: 'open', links: [makeLink({ text, target: '#' })], ...parts });
}

export function makeSection(role: Role, parts: Partial<Section> = {}): Section {
	return { heading: role, level: 2, role, from: 0, headingTo: 0, to: 0, ...parts };
}

/** Week 2 of `Compiler camp`, 2021-08-13, with one keywords section and one tasks section, and no entries. */
export function makeRetrospective(parts: Partial<Retrospective> = {}): Retrospective {
	return {
		path: 'camp/2021-08-13-week-2.md',
		title: 'Compiler camp 2주차 회고',
		series: { key: 'compiler camp', name: 'Compiler camp' },
		courseWeek: 2,
		date: '2021-08-13',
		problems: [],
		sections: [makeSection('keywords'), makeSection('tasks')],
		entries: [],
		keywords: [],
		looseLinks: [],
		summary: '',
		hasContent: true,
		recognisedBy: 'title-words',
		frontMatter: {},
		...parts,
	};
}

/** Facts from a table of targets; a target that is not in it is a placeholder when empty or `#`, else missing. */
export function factsFrom(table: Readonly<Record<string, LinkFacts>>): (link: Link) => LinkFacts {
	return (link) => table[link.target] ?? { leadsTo: link.target === '' || link.target === '#' ? 'placeholder' : 'missing', path: null, noteState: null };
}

export function noteFacts(path: string, noteState: LinkFacts['noteState'] = 'written'): LinkFacts {
	return { leadsTo: 'note', path, noteState };
}

export const webFacts: LinkFacts = { leadsTo: 'web', path: null, noteState: null };
