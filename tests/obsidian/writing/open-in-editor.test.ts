import { applyOutsideChange } from '../../../host/obsidian/vault/outside-change';
import { MarkdownView } from '../../../host/obsidian/views/markdown-view';
import { planEdit } from '../../../src/core/writing/edits/plan-edit';
import { fileAt, settle } from '../../host/support/test-app';
import { fill, notices, openWriter, type Opened } from './support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEK = '회고/2주차.md';
const TEXT = '\uFEFF---\r\ntitle: 2주차 회고  \r\n---\r\n## 키워드 👀\r\n- [CNN (TODO)](#)\r\n- [RNN (TODO)](#)\r\n';

async function edited(text: string): Promise<Opened & { readonly view: MarkdownView }> {
	const opened = await openWriter({ [WEEK]: text });
	const leaf = opened.app.workspace.getLeaf();
	await leaf.openFile(fileAt(opened.app, WEEK), { state: { mode: 'source' } });
	if (!(leaf.view instanceof MarkdownView)) throw new Error('No editor');
	return { ...opened, view: leaf.view };
}

test('the text of an open editor is read with the line breaks of its file', async () => {
	const { app, writer } = await edited(TEXT);
	expect(await writer.text(fileAt(app, WEEK) as never)).toBe(TEXT);
});

test('what is typed and not yet saved is read and kept', async () => {
	const { app, writer, view, text } = await edited(TEXT);
	view.editor.replaceRange('- GAN\n', { line: 4, ch: 0 });
	const now = await writer.text(fileAt(app, WEEK) as never);
	const typed = TEXT.replace('- [CNN', '- GAN\r\n- [CNN');
	expect(now).toBe(typed);
	await writer.write('Linked', [fill(WEEK, now, '[CNN (TODO)](#)', 'cnn.md')]);
	expect(text(WEEK)).toBe(typed.replace('CNN (TODO)](#)', 'CNN (TODO)](cnn.md)'));
});

test('lines that were written in an editor are taken back from the disk on another day', async () => {
	const { app, writer, view, text, restart } = await edited(TEXT);
	const now = await writer.text(fileAt(app, WEEK) as never);
	const at = now.length;
	const anchor = { from: now.lastIndexOf('- [RNN'), to: at };
	await writer.write('Carried', [{ edit: planEdit(WEEK, now, { from: at, to: at }, '- LSTM\r\n- GRU\r\n', anchor) }]);
	expect(text(WEEK)).toBe(`${TEXT}- LSTM\r\n- GRU\r\n`);
	view.leaf.detach();
	await restart().undoLast();
	expect(text(WEEK)).toBe(TEXT);
});

describe('a line that another program has just written, and that no event has told of', () => {
	const THEIRS = `${TEXT}- written on the phone\r\n`;

	test('is not written over by an action in the editor, which is taken back whole', async () => {
		const { app, writer, unseen, notes } = await edited(TEXT);
		const now = await writer.text(fileAt(app, WEEK) as never);
		unseen.set(WEEK, THEIRS);
		await writer.write('Created cnn.md', [{ create: '회고/cnn.md', text: '# CNN\n' }, fill(WEEK, now, '[CNN (TODO)](#)', 'cnn.md')]);
		expect(unseen.get(WEEK)).toBe(THEIRS);
		expect(notes()).toEqual({ [WEEK]: TEXT });
		expect(notices()).toEqual([`${WEEK} changed meanwhile, so it was left alone.`]);
	});

	test('is not written over by what is typed in the editor and by an action on it', async () => {
		const { app, writer, view, unseen } = await edited(TEXT);
		view.editor.replaceRange('- GAN\n', { line: 4, ch: 0 });
		const now = await writer.text(fileAt(app, WEEK) as never);
		unseen.set(WEEK, THEIRS);
		await writer.write('Linked', [fill(WEEK, now, '[CNN (TODO)](#)', 'cnn.md')]);
		expect(unseen.get(WEEK)).toBe(THEIRS);
		expect(view.editor.getValue()).toContain('- GAN\n- [CNN (TODO)](#)');
	});

	test('is kept by an action on a note that is typed in and then read', async () => {
		const { app, writer, view, unseen, text } = await edited(TEXT);
		view.editor.replaceRange('- GAN\n', { line: 4, ch: 0 });
		view.setMode('preview');
		unseen.set(WEEK, THEIRS);
		await writer.write('Linked', [fill(WEEK, THEIRS, '[CNN (TODO)](#)', 'cnn.md')]);
		expect(text(WEEK)).toBe(THEIRS.replace('CNN (TODO)](#)', 'CNN (TODO)](cnn.md)'));
		expect(view.editor.getValue()).toContain('- GAN');
		expect(app.vault.getMarkdownFiles()).toHaveLength(1);
	});

	test('keeps an action from being taken back until it is seen', async () => {
		const { app, writer, unseen, text } = await edited(TEXT);
		const now = await writer.text(fileAt(app, WEEK) as never);
		await writer.write('Linked', [fill(WEEK, now, '[CNN (TODO)](#)', 'cnn.md')]);
		const linked = text(WEEK) ?? '';
		unseen.set(WEEK, `${linked}- written on the phone\r\n`);
		await writer.undoLast();
		applyOutsideChange(app.vault, { path: WEEK, text: unseen.get(WEEK) ?? '', ctime: 1, mtime: 1_700_000_000_000, size: linked.length + 24 });
		await settle();
		unseen.clear();
		await writer.undoLast();
		expect(text(WEEK)).toBe(THEIRS);
	});
});
