import { fireEvent } from '@testing-library/preact';
import { keywordLink, mounted } from './support';

const link = () => keywordLink('Lexers');

describe('a link to a note', () => {
	it('is an internal link as Obsidian has them', () => {
		mounted();
		expect([link().className, link().getAttribute('data-href')]).toEqual([expect.stringContaining('internal-link'), 'cs/lexers.md']);
	});

	it('opens the note by click, and leaves the modifiers to the app', () => {
		const { actions } = mounted();
		const isDefault = fireEvent.click(link(), { ctrlKey: true });
		expect(actions.openNote).toHaveBeenCalledWith('cs/lexers.md', expect.objectContaining({ ctrlKey: true }));
		expect(isDefault).toBe(false);
	});

	it.each([[1, 1], [2, 0]])('answers button %i of an auxiliary click %i times', (button, times) => {
		const { actions } = mounted();
		link().dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true, cancelable: true }));
		expect(actions.openNote).toHaveBeenCalledTimes(times);
	});

	it('asks for a preview on hover', () => {
		const { actions } = mounted();
		fireEvent.mouseOver(link());
		expect(actions.hoverNote).toHaveBeenCalledWith('cs/lexers.md', expect.any(MouseEvent), link());
	});

	it('opens its menu by right click', () => {
		const { actions } = mounted();
		fireEvent.contextMenu(link());
		expect(actions.noteMenu).toHaveBeenCalledTimes(1);
	});

	it.each([{ key: 'ContextMenu' }, { key: 'F10', shiftKey: true }])('opens its menu once by %j, whether or not the platform adds an event', (key) => {
		const { actions } = mounted();
		fireEvent.keyDown(link(), key);
		fireEvent.contextMenu(link());
		expect(actions.noteMenu).toHaveBeenCalledTimes(1);
	});

	it('leaves other keys alone', () => {
		const { actions } = mounted();
		fireEvent.keyDown(link(), { key: 'F10' });
		expect(actions.noteMenu).not.toHaveBeenCalled();
	});
});

describe('a link to the web', () => {
	it('is opened by the app', () => {
		const { actions } = mounted();
		fireEvent.click(keywordLink('Garbage collection'));
		expect(actions.openWeb).toHaveBeenCalledWith('https://docs.example.org/gc');
	});
});
