import { createLinkFacts } from '../../../src/core/catalog/link-facts';
import { createLinkLookup } from '../../../src/core/catalog/link-lookup';
import type { LinkKind, NoteState } from '../../../src/core/model/link';
import { makeLink } from '../../support/builders';

const states: Record<string, NoteState> = {
	'_posts/camp/2021-08-13-week-2.md': 'written',
	'_posts/nets/2021-08-09-nets-intro.md': 'written',
	'_posts/nets/2021-08-10-loss.md': 'stub',
	'_drafts/pooling layers.md': 'draft',
	'학습/합성곱 (기초).md': 'written',
	'학습/100% 이해.md': 'written',
	'학습/C# 노트.md': 'written',
	'학습/Why?.md': 'written',
	'files/slides.pdf': 'written',
};
const source = '_posts/camp/2021-08-13-week-2.md';
const { find } = createLinkLookup(Object.keys(states));
const factsOf = createLinkFacts(find, (path) => states[path] ?? null);

function leads(target: string, kind: LinkKind = 'markdown') {
	return factsOf(makeLink({ target, kind }), source);
}

it.each(['', ' ', '#', ' # ', 'javascript:void(0)'])('target %j is a placeholder', (target) => {
	expect(leads(target)).toEqual({ leadsTo: 'placeholder', path: null, noteState: null });
});

it.each(['', '#'])('wiki target %j is a placeholder', (target) => {
	expect(leads(target, 'wiki').leadsTo).toBe('placeholder');
});

it.each(['https://a.example/b', 'HTTP://a.example', 'mailto:me@a.example', '//cdn.example/x.js', 'obsidian://open?vault=x'])('%s leads to the web', (target) => {
	expect(leads(target)).toEqual({ leadsTo: 'web', path: null, noteState: null });
});

it('a bare URL leads to the web, even without a scheme', () => {
	expect(leads('www.a.example', 'url').leadsTo).toBe('web');
});

it('a wiki link to an address leads to the web, one to a name with a colon does not', () => {
	expect(leads('https://a.example', 'wiki').leadsTo).toBe('web');
	expect(leads('Week:2', 'wiki').leadsTo).toBe('missing');
});

describe('a Markdown link leads to a note', () => {
	it.each([
		['by a relative path', '../nets/2021-08-09-nets-intro.md', '_posts/nets/2021-08-09-nets-intro.md'],
		['by its name without extension', '2021-08-09-nets-intro', '_posts/nets/2021-08-09-nets-intro.md'],
		['before a heading', '../nets/2021-08-09-nets-intro.md#layers', '_posts/nets/2021-08-09-nets-intro.md'],
		['before a query', '../nets/2021-08-09-nets-intro.md?plain=1', '_posts/nets/2021-08-09-nets-intro.md'],
		['with a question mark in its name', 'Why?.md', '학습/Why?.md'],
		['with percent signs for spaces and letters', `${encodeURIComponent('합성곱')}%20(%EA%B8%B0%EC%B4%88).md`, '학습/합성곱 (기초).md'],
		['with backslashes before brackets', '합성곱%20\\(기초\\)', '학습/합성곱 (기초).md'],
		['with a percent sign that is only one', '100%%20%EC%9D%B4%ED%95%B4', '학습/100% 이해.md'],
		['with an encoded # in its name', 'C%23%20%EB%85%B8%ED%8A%B8.md', '학습/C# 노트.md'],
		['by Jekyll’s post_url', '{% post_url 2021-08-09-nets-intro %}', '_posts/nets/2021-08-09-nets-intro.md'],
		['by post_url with a folder, behind the base URL', '{{ site.baseurl }}{% post_url nets/2021-08-09-nets-intro %}', '_posts/nets/2021-08-09-nets-intro.md'],
		['by Jekyll’s link tag', '{% link _posts/nets/2021-08-09-nets-intro.md %}', '_posts/nets/2021-08-09-nets-intro.md'],
		['by its path behind the base URL', '{{site.url}}{{site.baseurl}}/_posts/nets/2021-08-09-nets-intro', '_posts/nets/2021-08-09-nets-intro.md'],
		['by its permalink', '/nets/2021/08/09/nets-intro/', '_posts/nets/2021-08-09-nets-intro.md'],
		['by its published page', '../nets/2021-08-09-nets-intro.html', '_posts/nets/2021-08-09-nets-intro.md'],
		['that is itself, by a heading alone', '#keywords', source],
	])('%s', (_how, target, path) => {
		expect(leads(target)).toEqual({ leadsTo: 'note', path, noteState: 'written' });
	});
});

it.each([['../nets/2021-08-10-loss.md', 'stub'], ['pooling%20layers', 'draft'], ['slides.pdf', 'written']])('the note at %s is a %s', (target, state) => {
	expect(leads(target).noteState).toBe(state);
});

it('a wiki link is taken literally, up to its heading', () => {
	expect(leads('합성곱 (기초)#식', 'wiki').path).toBe('학습/합성곱 (기초).md');
	expect(leads('pooling%20layers', 'wiki').leadsTo).toBe('missing');
});

it.each([
	'../nets/2021-08-11-not-written.md',
	'../../../outside.md',
	'{% post_url 2021-08-11-not-written %}',
	'{{ page.next.url }}',
	'{{ site.baseurl }}',
	'/nets/2021/08/11/not-written/',
	'%E0%A4%A',
])('%s is missing', (target) => {
	expect(leads(target)).toEqual({ leadsTo: 'missing', path: null, noteState: null });
});

it('a file that the lookup knows but nobody can say the state of is missing', () => {
	expect(createLinkFacts(find, () => null)(makeLink({ target: 'slides.pdf' }), source).leadsTo).toBe('missing');
});
