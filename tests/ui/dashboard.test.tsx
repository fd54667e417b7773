import { fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { makeLink, makeTodo } from '../support/builders';
import { keywordLink, linked, mounted, readable, weekOne, weekTwo } from './support';

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const tabs = (name: RegExp) => fireEvent.click(tab(name));
const cards = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);

describe('the overview', () => {
	it('shows both measures as numbers', () => {
		const { container } = mounted();
		const tiles = [...container.querySelectorAll('.weekly-retrospective-tile > p')].map((tile) => tile.textContent);
		expect(tiles).toEqual(['3of 838%', '2of 633%', '3oldest 2 weeks']);
	});

	it('shows a measure of nothing without a percentage', () => {
		mounted(readable({ retrospectives: [{ ...weekOne, entries: [] }] }));
		expect(screen.getAllByText('Nothing to count yet')).toHaveLength(2);
	});

	it('gives the trend as a picture with a name and as a table', () => {
		mounted();
		expect(screen.getByRole('img', { name: /the last 2 weeks/ })).toBeTruthy();
		expect(screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent)).toEqual(['WeekClosedOpenOpen debt', 'week 2333', 'week 1022']);
	});

	it('shows the weeks newest first', () => {
		mounted();
		expect(cards()).toEqual(['Compiler camp 2주차 회고', 'Compiler camp 1주차 회고']);
	});

	it('names a week by all its counters', () => {
		mounted();
		expect(screen.getByText('Week 2').parentElement?.textContent?.replace(/\s/g, ' ')).toBe('Week 22021-W32Aug 9 – 15Week 2 of August');
	});

	it('names the week of the author\'s own calendar where it is not the ISO week', () => {
		mounted(readable({ weeks: { ...DEFAULT_SETTINGS, firstDay: 0, firstWeekContains: 1 } }));
		expect(screen.getByText('Week 33 of 2021')).toBeTruthy();
	});

	it('speaks Korean', () => {
		mounted(readable(), 'ko');
		expect(screen.getByText('8월 2주차')).toBeTruthy();
	});
});

describe('a keyword', () => {
	it('says in words what its sign says', () => {
		mounted();
		expect(keywordLink('Lexers').closest('li')?.textContent).toBe('Lexers, Written, Closed');
	});

	it('that holds markup is shown as text', () => {
		const { container } = mounted();
		expect(container.querySelector('img')).toBeNull();
		expect(screen.getAllByText('<img src=x onerror=alert(1)>').length).toBeGreaterThan(0);
	});

	it('without a note offers to create it', () => {
		const { actions, container } = mounted();
		fireEvent.click(within(container.querySelector('article') ?? container).getByRole('button', { name: /Parsers/ }));
		expect(actions.createNote).toHaveBeenCalledWith({ path: 'camp/week-2.md', entry: 3, text: 'Parsers' }, expect.any(MouseEvent));
	});
});

describe('a week of more entries than anybody writes by hand', () => {
	const many = Array.from({ length: 250 }, (_, index) => linked(`Word ${index}`, `word-${index}.md`));
	const chips = () => within(screen.getByRole('list', { name: 'CS' })).getAllByRole('listitem').length;

	it('draws so many that the pane is not held up, and offers the rest', () => {
		mounted(readable({ retrospectives: [{ ...weekTwo, entries: many }] }));
		expect(chips()).toBe(200);
		fireEvent.click(screen.getAllByRole('button', { name: 'Show more (50 left)' })[0] as HTMLElement);
		expect(chips()).toBe(250);
	});
});

describe('the TODOs', () => {
	it('are listed once each, the oldest first, with the weeks in which they stand', () => {
		const { container } = mounted();
		tabs(/TODOs/);
		const rows = container.querySelectorAll('.weekly-retrospective-todo');
		expect([...rows].map((row) => row.querySelector('div')?.textContent)).toEqual(['Parsersweek 1week 2', 'Typesweek 1week 2', '<img src=x onerror=alert(1)>week 2']);
	});

	it('without a note offer to create it, those with one to open it', () => {
		mounted();
		tabs(/TODOs/);
		expect(screen.getAllByText('Create note')).toHaveLength(2);
		expect(screen.getAllByText('Open note')).toHaveLength(1);
	});

	it('that were carried over without a note offer to create it, not to open the week that they come from', () => {
		const origin = makeLink({ text: '←', target: 'lexers.md' });
		mounted(readable({ retrospectives: [{ ...weekTwo, entries: [makeTodo('Parsers ←', { links: [origin] })] }] }));
		tabs(/TODOs/);
		expect(screen.getByRole('button', { name: 'Create note for "Parsers"' }).textContent).toBe('Create note');
	});

	it('have a menu on a button and on right click', () => {
		const { actions } = mounted();
		tabs(/TODOs/);
		fireEvent.click(screen.getByRole('button', { name: 'More actions for Parsers' }));
		fireEvent.contextMenu(screen.getByText('Parsers'));
		expect(actions.todoMenu).toHaveBeenCalledTimes(2);
	});

	it('that a newer week closed are kept apart', () => {
		mounted(readable({ retrospectives: [weekOne, { ...weekTwo, entries: [{ ...linked('Types', 'types.md'), category: null }] }] }));
		tabs(/TODOs 1/);
		expect(screen.getByRole('heading', { name: /still marked here \(1\)/ })).toBeTruthy();
	});
});

describe('the keywords over the weeks', () => {
	it('say on hover what a cell means', () => {
		mounted();
		tabs(/Keywords/);
		expect(screen.getByTitle('week 2: Draft, TODO')).toBeTruthy();
	});
});

describe('the filter', () => {
	it('is handed on while it is typed', () => {
		const { actions } = mounted();
		fireEvent.input(screen.getByRole('textbox'), { target: { value: 'pars' } });
		expect(actions.setFilter).toHaveBeenLastCalledWith('pars');
	});

	it('says how much it found', () => {
		mounted(readable({ filter: 'lexers' }));
		expect(screen.getByRole('status').textContent).toBe('1 of 2 weeks and 0 of 3 TODOs match');
	});

	it('is left alone by the Escape that ends a composition', () => {
		const { actions } = mounted(readable({ filter: '토큰' }));
		fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
		expect(actions.setFilter).not.toHaveBeenCalled();
	});

	it('is cleared by Escape', () => {
		const { actions } = mounted(readable({ filter: 'pars' }));
		fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
		expect(actions.setFilter).toHaveBeenLastCalledWith('');
	});

	it('keeps what is typed when a model comes that is a letter behind', () => {
		const { show } = mounted();
		const field = screen.getByRole<HTMLInputElement>('textbox');
		fireEvent.input(field, { target: { value: 'pars' } });
		show(readable({ filter: 'par' }));
		expect(field.value).toBe('pars');
	});

	it('shows a filter that was set from elsewhere', () => {
		const { show } = mounted();
		show(readable({ filter: 'W32' }));
		expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('W32');
	});
});

describe('the tabs', () => {
	it('follow the arrow keys, and go around', () => {
		mounted();
		fireEvent.keyDown(tab(/Overview/), { key: 'ArrowLeft' });
		expect([tab(/Problems/).getAttribute('aria-selected'), document.activeElement]).toEqual(['true', tab(/Problems/)]);
	});

	it('show keywords over the weeks', () => {
		mounted();
		tabs(/Keywords/);
		expect(screen.getAllByRole('rowheader').map((row) => row.textContent)).toContain('LexersCS');
	});

	it('show each problem with the way to its line', () => {
		const problem = { code: 'impossible-week', line: 3, detail: '2022-W53' } as const;
		const { actions } = mounted(readable({ unreadable: [{ path: 'broken.md', problem }] }));
		tabs(/Problems 1/);
		fireEvent.click(screen.getByRole('button', { name: 'line 3' }));
		expect(actions.openProblem).toHaveBeenCalledWith('broken.md', 3, expect.any(MouseEvent));
	});
});

describe('the series', () => {
	it('can be chosen where there are several', () => {
		const { actions } = mounted(readable({ retrospectives: [weekTwo, { ...weekOne, series: { key: 'review', name: 'Review' } }] }));
		fireEvent.change(screen.getByRole('combobox'), { target: { value: 'review' } });
		expect(actions.chooseSeries).toHaveBeenCalledWith('review');
	});

	it('is a plain heading where there is one', () => {
		mounted();
		expect([screen.queryByRole('combobox'), screen.getByRole('heading', { level: 2 }).textContent]).toEqual([null, 'Compiler camp']);
	});
});

describe('before there is anything to show', () => {
	it('says how many notes are being read', () => {
		mounted({ phase: 'reading', notes: 12 });
		expect(screen.getByRole('status').textContent).toBe('Reading 12 notes…');
	});

	it('explains what is recognised, and offers to write the first', () => {
		const { actions, container } = mounted(readable({ retrospectives: [] }));
		fireEvent.click(screen.getByRole('button', { name: 'Write the first retrospective' }));
		expect([actions.newWeek.mock.calls.length, container.querySelector('pre')?.textContent]).toEqual([1, expect.stringContaining('tags: [weekly-retrospective]')]);
	});

	it('still names the notes that could not be read', () => {
		mounted(readable({ retrospectives: [], unreadable: [{ path: 'broken.md', problem: { code: 'unreadable', line: 0, detail: 'EACCES' } }] }));
		expect(screen.getByText(/EACCES/)).toBeTruthy();
	});
});

describe('accessibility', () => {
	it('gives no id twice, with two dashboards in one page', () => {
		const first = mounted().container;
		const second = mounted().container;
		document.body.replaceChildren(first, second);
		for (const container of [first, second]) fireEvent.click(within(container).getByRole('tab', { name: /Keywords/ }));
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
	});

	it('names no panel, list or table by an attribute that Obsidian shows to whoever points at it', () => {
		const { container } = mounted();
		for (const name of [/Overview/, /Weeks/, /Keywords/, /TODOs/]) {
			tabs(name);
			expect([...container.querySelectorAll(':is(div, ul, section)[aria-label]')].map(({ className }) => className)).toEqual([]);
		}
	});

	// Contrast and names of landmarks need a real page; the rest holds in any.
	const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

	it.each([/Overview/, /Weeks/, /Keywords/, /TODOs/, /Problems/])('has no violation under %s', async (name) => {
		const { container } = mounted(readable({ unreadable: [{ path: 'broken.md', problem: { code: 'unreadable', line: 0, detail: 'EACCES' } }] }));
		tabs(name);
		const { violations } = await axe.run(container, { rules });
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
});
