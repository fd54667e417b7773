import { openWriter } from './support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const TWO = [{ create: 'Study/DL/cnn.md', text: '# CNN\n' }, { create: 'Study/DL/rnn.md', text: '# RNN\n' }];

test('undo takes away the folders that the action made, after a restart too', async () => {
	const { app, writer, restart } = await openWriter({ 'a.md': '' });
	await writer.write('Created 2', TWO);
	await restart().undoLast();
	expect(app.vault.getFolderByPath('Study')).toBeNull();
});

test('undo leaves a folder that was there before, and one in which another hand has put something', async () => {
	const { app, writer, notes } = await openWriter({ 'Study/a.md': 'mine' });
	await writer.write('Created 2', TWO);
	await app.vault.create('Study/DL/gan.md', 'mine');
	await writer.undoLast();
	expect(notes()).toEqual({ 'Study/a.md': 'mine', 'Study/DL/gan.md': 'mine' });
});

test('a note that could not be created leaves no empty folder behind', async () => {
	const { app, writer, meet } = await openWriter({ 'a.md': '' });
	meet((path) => { if (path.endsWith('cnn.md')) throw new Error('ENOSPC: no space left on device'); });
	await writer.write('Created 2', TWO);
	expect(app.vault.getFolderByPath('Study')).toBeNull();
});

test('an empty note that has just come to the disk, and that Obsidian does not know of, is neither removed nor written over', async () => {
	const { app, writer } = await openWriter({ 'a.md': '' });
	const { adapter } = app.vault;
	const exists = jest.spyOn(adapter, 'exists').mockImplementation((path) => Promise.resolve(path === 'cnn.md'));
	jest.spyOn(adapter, 'read').mockImplementation(() => Promise.resolve(''));
	jest.spyOn(app.vault, 'create').mockRejectedValue(new Error('File already exists.'));
	const remove = jest.spyOn(adapter, 'remove');
	const write = jest.spyOn(adapter, 'write');
	await writer.write('Created cnn.md', [{ create: 'cnn.md', text: '# CNN\n' }]);
	expect(exists).toHaveBeenCalledWith('cnn.md');
	expect(remove).not.toHaveBeenCalledWith('cnn.md');
	expect(write).not.toHaveBeenCalledWith('cnn.md', expect.anything());
});
