import { CommandRegistry } from '../../host/obsidian/commands';

function registry(activeEditor: { editor: string } | null = null) {
	return new CommandRegistry(() => activeEditor);
}

test('runs a command by its id', () => {
	const commands = registry();
	const callback = jest.fn();
	commands.addCommand({ id: 'a', name: 'A', callback });
	expect(commands.executeCommandById('a')).toBe(true);
	expect(commands.executeCommandById('b')).toBe(false);
	expect(callback).toHaveBeenCalledTimes(1);
});

test('a command that says no is not listed and not run', () => {
	const commands = registry();
	const checkCallback = jest.fn((_checking: boolean) => false);
	commands.addCommand({ id: 'a', name: 'A', checkCallback });
	expect(commands.listCommands()).toEqual([]);
	expect(commands.executeCommandById('a')).toBe(false);
	expect(checkCallback.mock.calls.flat()).not.toContain(false);
});

test('a command that says yes is asked and then run', () => {
	const commands = registry();
	const checkCallback = jest.fn((_checking: boolean) => true);
	commands.addCommand({ id: 'a', name: 'A', checkCallback });
	commands.executeCommandById('a');
	expect(checkCallback.mock.calls).toEqual([[true], [false]]);
});

test('an editor command needs an editor', () => {
	const editorCallback = jest.fn();
	const without = registry();
	without.addCommand({ id: 'a', name: 'A', editorCallback });
	expect(without.listCommands()).toEqual([]);
	const context = { editor: 'editor' };
	const within = registry(context);
	within.addCommand({ id: 'a', name: 'A', editorCallback });
	within.executeCommandById('a');
	expect(editorCallback.mock.calls).toEqual([['editor', context]]);
});

test('an editor command can look before it says yes', () => {
	const commands = registry({ editor: 'text' });
	commands.addCommand({ id: 'a', name: 'A', editorCheckCallback: (_checking, editor) => editor === 'text' });
	commands.addCommand({ id: 'b', name: 'B', editorCheckCallback: (_checking, editor) => editor === 'other' });
	expect(commands.listCommands().map(({ id }) => id)).toEqual(['a']);
});
