import { MarkdownView } from '../../../host/obsidian/views/markdown-view';
import { planEdit } from '../../../src/core/writing/plan-edit';
import { fileAt } from '../../host/support/test-app';
import { fill, openWriter, type Opened } from './support/open-writer';

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
