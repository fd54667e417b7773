import { MarkdownView } from '../../../host/obsidian/views/markdown-view';
import { fileAt, openApp, settle } from '../support/test-app';

async function openNote(text: string, mode: 'source' | 'preview') {
	const app = await openApp({ 'a.md': text, 'b.md': '' });
	await app.workspace.getLeaf().openFile(fileAt(app, 'a.md'), { state: { mode } });
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error('No note is open.');
	return { app, view, editor: view.editor, file: fileAt(app, 'a.md') };
}

test('what is typed is saved', async () => {
	const { app, view, editor, file } = await openNote('one\ntwo', 'source');
	editor.replaceRange('!', { line: 0, ch: 3 });
	expect(await app.vault.read(file)).toBe('one\ntwo');
	await view.save();
	expect(await app.vault.read(file)).toBe('one!\ntwo');
});

test('what is typed is saved before another note is shown', async () => {
	const { app, editor, file } = await openNote('one', 'source');
	editor.replaceRange('!', { line: 0, ch: 3 });
	await app.workspace.getLeaf(false).openFile(fileAt(app, 'b.md'));
	expect(await app.vault.read(file)).toBe('one!');
});

test('what is typed is saved by itself after two seconds', async () => {
	const { app, editor, file } = await openNote('one', 'source');
	editor.replaceRange('!', { line: 0, ch: 3 });
	await settle(2100);
	expect(await app.vault.read(file)).toBe('one!');
});

test('a change on the disk comes into an editor with nothing unsaved, and keeps the cursor', async () => {
	const { app, editor, file } = await openNote('one\ntwo', 'source');
	editor.setCursor({ line: 1, ch: 2 });
	await app.vault.modify(file, 'zero\none\ntwo');
	await settle();
	expect(editor.getValue()).toBe('zero\none\ntwo');
	expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
});

test('a change on the disk is merged with what is not saved yet', async () => {
	const { app, view, editor, file } = await openNote('one\ntwo\nthree', 'source');
	editor.replaceRange('1 ', { line: 0, ch: 0 });
	await app.vault.modify(file, 'one\ntwo\nthree 3');
	await settle();
	expect(editor.getValue()).toBe('1 one\ntwo\nthree 3');
	await view.save();
	expect(await app.vault.read(file)).toBe('1 one\ntwo\nthree 3');
});

test('lines that end in CRLF still do after an edit', async () => {
	const { app, view, editor, file } = await openNote('one\r\ntwo\r\n', 'source');
	expect(editor.getLine(0)).toBe('one');
	editor.setLine(1, '2');
	await view.save();
	expect(await app.vault.read(file)).toBe('one\r\n2\r\n');
});

test('a transaction is one step for undo', async () => {
	const { editor } = await openNote('a b', 'source');
	editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: 'x' }, { from: { line: 0, ch: 2 }, to: { line: 0, ch: 3 }, text: 'y' }] });
	expect(editor.getValue()).toBe('x y');
	editor.undo();
	expect(editor.getValue()).toBe('a b');
});

test('opening a note cannot be undone', async () => {
	const { editor } = await openNote('a', 'source');
	editor.undo();
	expect(editor.getValue()).toBe('a');
});

test('positions and offsets answer each other, and end at the ends of lines', async () => {
	const { editor } = await openNote('가나\n\nx', 'source');
	for (let offset = 0; offset <= 5; offset += 1) expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
	expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(2);
	expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(5);
});

test('a note opens at a line', async () => {
	const { app, file } = await openNote('one\ntwo\nthree', 'source');
	await app.workspace.getLeaf(false).openFile(file, { eState: { line: 2 } });
	expect(app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(2);
});

test('the button in the header changes between reading and editing', async () => {
	const { view } = await openNote('# One', 'preview');
	expect(view.containerEl.querySelector('h1')?.textContent).toBe('One');
	view.containerEl.querySelector<HTMLElement>('.view-action')?.click();
	expect(view.getMode()).toBe('source');
	expect(view.getState()).toEqual({ file: 'a.md', mode: 'source', source: false });
});

test('a change shows in reading view', async () => {
	const { app, view, file } = await openNote('one', 'preview');
	await app.vault.modify(file, 'two');
	await settle(10);
	expect(view.containerEl.querySelector('.el-p')?.textContent).toBe('two');
});

test('a ticked box is ticked in the file', async () => {
	const { app, view, file } = await openNote('- [ ] one\n- [ ] two\n\ntext\n\n- [ ] three', 'preview');
	const boxes = view.containerEl.querySelectorAll<HTMLElement>('.task-list-item-checkbox');
	boxes[2]?.click();
	await settle(10);
	expect(await app.vault.read(file)).toBe('- [ ] one\n- [ ] two\n\ntext\n\n- [x] three');
});

test('a renamed note stays open under its new name', async () => {
	const { app, view, file } = await openNote('one', 'source');
	await app.vault.rename(file, 'c.md');
	expect(view.getDisplayText()).toBe('c');
	expect(view.getState()).toMatchObject({ file: 'c.md' });
});
