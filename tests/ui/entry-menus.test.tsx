import { fireEvent, screen } from '@testing-library/preact';
import { makeLink, makeRetrospective } from '../support/builders';
import { keywordLink, mounted, readable, weekTwo } from './support';

test('an entry without a link has its menu on all of it', () => {
	const { actions } = mounted();
	fireEvent.contextMenu(screen.getByText('Lab 1'));
	expect(actions.todoMenu).toHaveBeenCalledWith(expect.objectContaining({ path: weekTwo.path, entry: 5, text: 'Lab 1' }), expect.any(MouseEvent));
});

test('the menu of an entry’s note knows the entry', () => {
	const { actions } = mounted();
	fireEvent.contextMenu(keywordLink('Lexers'));
	expect(actions.noteMenu).toHaveBeenCalledWith('cs/lexers.md', expect.any(MouseEvent), expect.objectContaining({ entry: 0, text: 'Lexers' }));
	expect(actions.todoMenu).not.toHaveBeenCalled();
});

test('a missing link outside of entries has a menu of its own, by click and by right click', () => {
	const { actions } = mounted(readable({ retrospectives: [makeRetrospective({ looseLinks: [makeLink({ text: 'Linkers', target: 'cs/linkers.md' })] })] }));
	const link = screen.getByRole('button', { name: 'Linkers', hidden: true });
	fireEvent.click(link);
	fireEvent.contextMenu(link);
	expect(actions.missingMenu.mock.calls.map(([path, target]) => [path, target])).toEqual(Array(2).fill(['camp/2021-08-13-week-2.md', 'cs/linkers.md']));
});
