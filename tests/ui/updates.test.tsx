import { fireEvent, screen } from '@testing-library/preact';
import { makeRetrospective } from '../support/builders';
import { keywordLink, mounted, readable, weekOne, weekTwo } from './support';

const weekThree = makeRetrospective({ path: 'camp/week-3.md', title: 'Compiler camp 3주차 회고', courseWeek: 3, date: '2021-08-20' });
const withThree = () => readable({ retrospectives: [weekOne, weekTwo, weekThree] });
const foldButton = () => screen.getByRole('button', { name: 'Show details of Compiler camp 2주차 회고' });

describe('an update', () => {
	it('keeps the focus', () => {
		const { show } = mounted();
		const link = keywordLink('Lexers');
		link.focus();
		show(withThree());
		expect(document.activeElement).toBe(link);
	});

	it('keeps a folded card folded', () => {
		const { show } = mounted();
		fireEvent.click(foldButton());
		show(withThree());
		expect(foldButton().getAttribute('aria-expanded')).toBe('false');
	});

	it('keeps opened links open', () => {
		const { show, container } = mounted();
		const details = container.querySelector<HTMLDetailsElement>('.weekly-retrospective-links');
		details?.setAttribute('open', '');
		show(withThree());
		expect([...container.querySelectorAll('details[open]')]).toEqual([details]);
	});

	it('keeps the chosen tab', () => {
		const { show } = mounted();
		fireEvent.click(screen.getByRole('tab', { name: /Keywords/ }));
		show(withThree());
		expect(screen.getByRole('tab', { name: /Keywords/ }).getAttribute('aria-selected')).toBe('true');
	});

	it('changes the numbers', () => {
		const { show, container } = mounted();
		show(readable({ retrospectives: [weekTwo] }));
		expect(container.querySelector('.weekly-retrospective-tile > p')?.textContent).toContain('of 6');
	});
});

describe('a fold', () => {
	it('outlives a change of tab', () => {
		mounted();
		fireEvent.click(foldButton());
		fireEvent.click(screen.getByRole('tab', { name: /TODOs/ }));
		fireEvent.click(screen.getByRole('tab', { name: /Weeks/ }));
		expect(foldButton().getAttribute('aria-expanded')).toBe('false');
	});
});

describe('a long list', () => {
	const many = Array.from({ length: 1000 }, (_, index) => ({ ...weekTwo, path: `camp/${index}.md` }));

	it('is drawn in part, and more on request', () => {
		mounted(readable({ retrospectives: many }));
		fireEvent.click(screen.getByRole('tab', { name: /Weeks/ }));
		fireEvent.click(screen.getByRole('button', { name: 'Show more (980 left)' }));
		expect(screen.getAllByRole('article')).toHaveLength(40);
	});
});

describe('unmounting', () => {
	it('leaves nothing behind', () => {
		const { container, unmount } = mounted();
		unmount();
		expect(container.childNodes).toHaveLength(0);
	});
});
