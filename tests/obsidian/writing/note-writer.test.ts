import { planEdit } from '../../../src/core/writing/edits/plan-edit';
import { fileAt, settle } from '../../host/support/test-app';
import { fill, JOURNAL, notices, openWriter, press } from './support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEK = '회고/2주차.md';
const TEXT = '\uFEFF---\r\ntitle: 2주차 회고  \r\n---\r\n## 키워드 👀\r\n- [CNN (TODO)](#)\r\n- [RNN (TODO)](#)\r\n';
const CNN = [{ create: 'DL/cnn.md', text: '# CNN\r\n' }, fill(WEEK, TEXT, '[CNN (TODO)](#)', '../DL/cnn.md')];
const LINKED = TEXT.replace('[CNN (TODO)](#)', '[CNN (TODO)](../DL/cnn.md)');

test('an action is made whole, told, and kept with what takes it back', async () => {
	const { writer, notes, text } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	expect(notes()).toEqual({ [WEEK]: LINKED, 'DL/cnn.md': '# CNN\r\n' });
	expect(notices()).toEqual(['Created DL/cnn.md']);
	expect(JSON.parse(text(JOURNAL) ?? '')).toMatchObject({ actions: [{ what: 'Created DL/cnn.md', state: 'done', steps: [{ edit: { replacement: '#' } }, { remove: 'DL/cnn.md' }] }] });
});

test('Undo in the notice gives every byte back', async () => {
	const { writer, notes } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	await press('Undo');
	expect(notes()).toEqual({ [WEEK]: TEXT });
	expect(notices()).toEqual(['Taken back: “Created DL/cnn.md”']);
});

test('an action that was taken back by another way offers no Undo any more', async () => {
	const { writer } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	await writer.undoLast();
	expect(notices()).toEqual(['Taken back: “Created DL/cnn.md”']);
});

test('Undo of an action that another device has taken back leaves what was made since', async () => {
	const { writer, notes, restart } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	const other = restart();
	await other.undoLast();
	await other.write('Created again', CNN);
	document.querySelectorAll<HTMLButtonElement>('.notice button').item(0).click();
	await settle(20);
	expect(notes()).toEqual({ [WEEK]: LINKED, 'DL/cnn.md': '# CNN\r\n' });
	expect(notices().at(-1)).toBe('There is nothing to undo.');
});

test('another day, the last changes are taken back one after another', async () => {
	const { writer, notes, restart } = await openWriter({ [WEEK]: TEXT });
	await writer.write('one', CNN);
	await writer.write('two', [fill(WEEK, LINKED, '[RNN (TODO)](#)', 'rnn.md')]);
	const later = restart();
	await later.undoLast();
	expect(notes()[WEEK]).toBe(LINKED);
	await later.undoLast();
	expect(notes()).toEqual({ [WEEK]: TEXT });
	await later.undoLast();
	expect(notices().at(-1)).toBe('There is nothing to undo.');
});

test('a note that moved on is left as it is and named; the rest is taken back', async () => {
	const { app, writer, notes } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	await app.vault.adapter.write('DL/cnn.md', '# CNN\r\nmine\r\n');
	await writer.undoLast();
	expect(notes()).toEqual({ [WEEK]: TEXT, 'DL/cnn.md': '# CNN\r\nmine\r\n' });
	expect(notices().at(-1)).toBe('Taken back: “Created DL/cnn.md”. DL/cnn.md changed meanwhile, so it was left alone.');
});

test('a note stays as long as a link to it stands that could not be taken away', async () => {
	const { app, writer, notes } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	const mine = LINKED.replace('[CNN (TODO)]', '[Convolutions (TODO)]');
	await app.vault.adapter.write(WEEK, mine);
	await writer.undoLast();
	expect(notes()).toEqual({ [WEEK]: mine, 'DL/cnn.md': '# CNN\r\n' });
});

test('a note goes where its author has put another link in the place of that to it', async () => {
	const { app, writer, notes } = await openWriter({ [WEEK]: TEXT });
	await writer.write('Created DL/cnn.md', CNN);
	const mine = LINKED.replace('[CNN (TODO)](../DL/cnn.md)', '[CNN](mine.md)');
	await app.vault.adapter.write(WEEK, mine);
	await writer.undoLast();
	expect(notes()).toEqual({ [WEEK]: mine });
});

test('a refused edit is shown beside what stands there', async () => {
	const { app, writer, notes } = await openWriter({ [WEEK]: TEXT });
	const mine = TEXT.replace('[CNN (TODO)](#)', '[CNN](mine.md)');
	await app.vault.adapter.write(WEEK, mine);
	await writer.write('Linked', CNN.slice(1));
	expect(notes()).toEqual({ [WEEK]: mine });
	expect(notices()).toEqual([`${WEEK} changed meanwhile, so it was left alone.`]);
	await press('Compare');
	expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toEqual(['- [CNN (TODO)](../DL/cnn.md)', '- [CNN](mine.md)']);
});

test('a note that is there, in whatever case and Unicode form, is never written over', async () => {
	const { writer, notes } = await openWriter({ 'Café/Notiz.md': 'mine' });
	const made = await writer.write('Created', [{ create: 'cafe\u0301/notiz.md', text: 'new' }]);
	expect(made?.back).toEqual([]);
	expect(notes()).toEqual({ 'Café/Notiz.md': 'mine' });
});

test('missing folders are made inside those that are there, as these are spelt', async () => {
	const { writer, notes } = await openWriter({ 'Study/a.md': '' });
	await writer.write('Created', [{ create: 'study/DL/cnn/intro.md', text: 'new' }]);
	expect(notes()).toEqual({ 'Study/a.md': '', 'Study/DL/cnn/intro.md': 'new' });
});

test('two actions at once are made one after another', async () => {
	const { writer, notes } = await openWriter({ [WEEK]: TEXT });
	await Promise.all([writer.write('one', CNN), writer.write('again', CNN), writer.write('two', [fill(WEEK, TEXT, '[RNN (TODO)](#)', 'rnn.md')])]);
	expect(notes()).toEqual({ [WEEK]: LINKED.replace('[RNN (TODO)](#)', '[RNN (TODO)](rnn.md)'), 'DL/cnn.md': '# CNN\r\n' });
});

test.each(['{"actions":[', 'not mine at all', '[]'])('a journal that cannot be read is put aside, not lost: %s', async (foreign) => {
	const { writer, notes, text } = await openWriter({ [WEEK]: TEXT, [JOURNAL]: foreign });
	await writer.write('Created DL/cnn.md', CNN);
	expect(text(JOURNAL.replace('.json', '-unreadable-1.json'))).toBe(foreign);
	await writer.undoLast();
	expect(notes()).toEqual({ [WEEK]: TEXT });
});

describe('an action that was cut short', () => {
	async function cutShort() {
		const { writer, meet, notes, text } = await openWriter({ [WEEK]: TEXT });
		// The app is killed when the stub is written and the link is not.
		meet((path) => (path === WEEK ? new Promise(() => undefined) : undefined));
		void writer.write('Created DL/cnn.md', CNN);
		await settle(20);
		expect(notes()).toEqual({ [WEEK]: TEXT, 'DL/cnn.md': '# CNN\r\n' });
		const opened = await openWriter({ ...notes(), [JOURNAL]: text(JOURNAL) ?? '' });
		await opened.writer.askAboutUnfinished();
		expect(notices()).toEqual(['This was cut short when the app closed: “Created DL/cnn.md”.']);
		return opened;
	}

	test('is finished on request, and can then be taken back', async () => {
		const { notes, writer } = await cutShort();
		await press('Finish');
		expect(notes()).toEqual({ [WEEK]: LINKED, 'DL/cnn.md': '# CNN\r\n' });
		await writer.undoLast();
		expect(notes()).toEqual({ [WEEK]: TEXT });
	});

	test('is taken back on request', async () => {
		const { notes, restart } = await cutShort();
		await press('Undo');
		expect(notes()).toEqual({ [WEEK]: TEXT });
		document.querySelectorAll('.notice').forEach((notice) => notice.remove());
		await restart().askAboutUnfinished();
		expect(notices()).toEqual([]);
	});
});

test('undo keeps a note to which a wiki link stands that looks like an escaped address', async () => {
	const { app, writer, notes } = await openWriter({ 'a.md': '- [[]] (TODO)\n' });
	const edit = planEdit('a.md', '- [[]] (TODO)\n', { from: 4, to: 4 }, '50%20x', { from: 2, to: 6 });
	await writer.write('Created 50%20x.md', [{ create: '50%20x.md', text: '# x\n' }, { edit }]);
	await app.vault.modify(fileAt(app, 'a.md'), '- see [[50%20x]] and [[50%20x]]\n');
	await writer.undoLast();
	expect(notes()).toEqual({ 'a.md': '- see [[50%20x]] and [[50%20x]]\n', '50%20x.md': '# x\n' });
});
