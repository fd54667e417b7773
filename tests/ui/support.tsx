import { act, screen, within } from '@testing-library/preact';
import { dashboardModel, type DashboardInput } from '../../src/core/insight/dashboard-model';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { stringsFor } from '../../src/i18n/strings';
import type { DashboardContent, DashboardProps } from '../../src/ui/dashboard';
import type { DashboardActions } from '../../src/ui/dashboard-actions';
import { drawDashboard } from '../../src/ui/draw-dashboard';
import { factsFrom, makeEntry, makeLink, makeRetrospective, makeSection, makeTodo, noteFacts, webFacts } from '../support/builders';

const facts = factsFrom({
	'lexers.md': noteFacts('cs/lexers.md'),
	'types.md': noteFacts('cs/types.md', 'draft'),
	'https://docs.example.org/gc': webFacts,
});

export const linked = (text: string, target: string) => makeEntry({ text, category: 'CS', links: [makeLink({ text, target })] });

export const weekOne = makeRetrospective({
	path: 'camp/week-1.md', title: 'Compiler camp 1주차 회고', courseWeek: 1, date: '2021-08-06', entries: [makeTodo('Parsers'), makeTodo('Types')],
});

export const weekTwo = makeRetrospective({
	path: 'camp/week-2.md', title: 'Compiler camp 2주차 회고', courseWeek: 2, date: '2021-08-13', summary: 'We met grammars.',
	sections: [makeSection('keywords'), makeSection('tasks')],
	entries: [
		linked('Lexers', 'lexers.md'), linked('Garbage collection', 'https://docs.example.org/gc'),
		makeTodo('Types', { links: [makeLink({ text: 'Types', target: 'types.md' })] }), makeTodo('Parsers'),
		makeTodo('<img src=x onerror=alert(1)>', { section: 1, links: [] }), makeEntry({ text: 'Lab 1', section: 1 }),
	],
});

export const readable = (parts: Partial<DashboardInput> = {}): DashboardContent => ({
	phase: 'ready',
	model: dashboardModel({ retrospectives: [weekOne, weekTwo], factsOf: facts, today: '2021-08-18', weeks: DEFAULT_SETTINGS, series: null, filter: '', unreadable: [], ...parts }),
});

function recordedActions(): jest.Mocked<DashboardActions> {
	return {
		openNote: jest.fn(), hoverNote: jest.fn(), noteMenu: jest.fn(), missingMenu: jest.fn(), openWeb: jest.fn(), createNote: jest.fn(),
		todoMenu: jest.fn(), newWeek: jest.fn(), chooseSeries: jest.fn(), setFilter: jest.fn(), openProblem: jest.fn(),
	};
}

/** Mounts a dashboard into the page, with actions that are recorded. */
export function mounted(content: DashboardContent = readable(), language = 'en') {
	document.body.replaceChildren();
	const container = document.body.appendChild(document.createElement('div'));
	const actions = recordedActions();
	const props: DashboardProps = { content, strings: stringsFor(language), actions, drawIcon: (element, name) => element.setAttribute('data-icon', name) };
	drawDashboard(container, props);
	const show = (next: DashboardContent) => void act(() => drawDashboard(container, { ...props, content: next }));
	return { container, actions, show, unmount: () => drawDashboard(container, null) };
}

/** The link of a keyword in the group of its category. */
export function keywordLink(text: string): HTMLElement {
	return within(screen.getByRole('list', { name: 'CS' })).getByRole('link', { name: text });
}
