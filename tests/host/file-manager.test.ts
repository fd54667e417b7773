import { fileAt, openApp } from './support/test-app';

test('renaming a note changes the links to it, and nothing else', async () => {
	const app = await openApp({
		'week.md': 'See [[old]], [[old#Part|a part]], ![[old]] and [text](old.md#Part), not `[[old]]` or [[older]].\r\n',
		'old.md': '# Part',
		'older.md': '',
	});
	await app.fileManager.renameFile(fileAt(app, 'old.md'), 'notes/새 이름.md');
	expect(await app.vault.read(fileAt(app, 'week.md'))).toBe(
		'See [[새 이름]], [[새 이름#Part|a part]], ![[새 이름]] and [text](notes/%EC%83%88%20%EC%9D%B4%EB%A6%84.md#Part), not `[[old]]` or [[older]].\r\n',
	);
});

test('moving a folder changes the links to what is in it', async () => {
	const app = await openApp({ 'week.md': '[[a/one|1]] [two](a/two.md)', 'a/one.md': '', 'a/two.md': '', 'one.md': '' });
	const folder = app.vault.getFolderByPath('a');
	if (folder) await app.fileManager.renameFile(folder, 'b');
	expect(await app.vault.read(fileAt(app, 'week.md'))).toBe('[[b/one|1]] [two](b/two.md)');
});

test('links are wiki links, or Markdown links where the vault wants them', async () => {
	const app = await openApp({ 'x/my note.md': '' });
	const file = fileAt(app, 'x/my note.md');
	expect(app.fileManager.generateMarkdownLink(file, '', '#h', 'text')).toBe('[[my note#h|text]]');
	await app.vault.adapter.write('.obsidian/app.json', '{"useMarkdownLinks":true}');
	expect(app.fileManager.generateMarkdownLink(file, '')).toBe('[my note](my%20note.md)');
});

test('new notes go where the settings of the vault say', async () => {
	const app = await openApp({ 'x/a.md': '', 'y/b.md': '' });
	expect(app.fileManager.getNewFileParent('x/a.md').path).toBe('/');
	await app.vault.adapter.write('.obsidian/app.json', '{"newFileLocation":"current"}');
	expect(app.fileManager.getNewFileParent('x/a.md').path).toBe('x');
	await app.vault.adapter.write('.obsidian/app.json', '{"newFileLocation":"folder","newFileFolderPath":"y"}');
	expect(app.fileManager.getNewFileParent('x/a.md').path).toBe('y');
});

test('changes properties and leaves the text below them', async () => {
	const app = await openApp({ 'a.md': '---\ntitle: One\n---\n\nText\n' });
	await app.fileManager.processFrontMatter(fileAt(app, 'a.md'), (properties) => {
		properties['status'] = 'stub';
	});
	expect(await app.vault.read(fileAt(app, 'a.md'))).toBe('---\ntitle: One\nstatus: stub\n---\n\nText\n');
});

test('takes the properties away with the last of them', async () => {
	const app = await openApp({ 'a.md': '---\ntitle: One\n---\nText' });
	await app.fileManager.processFrontMatter(fileAt(app, 'a.md'), (properties) => {
		delete properties['title'];
	});
	expect(await app.vault.read(fileAt(app, 'a.md'))).toBe('Text');
});

test('a new note takes the first name that is free', async () => {
	const app = await openApp({ 'Untitled.md': '' });
	const note = await app.fileManager.createNewMarkdownFile(app.vault.getRoot(), 'Untitled');
	expect(note.path).toBe('Untitled 1.md');
});
