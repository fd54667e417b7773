import type { FileData } from '../../../host/obsidian/vault/disk';
import { settle } from '../../host/support/test-app';
import { fill, JOURNAL, notices, openWriter, press } from './support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEK = '회고/2주차.md';
const TEXT = '\uFEFF---\r\ntitle: 2주차 회고  \r\n---\r\n## 키워드 👀\r\n- [CNN (TODO)](#)\r\n- [RNN (TODO)](#)\r\n';
const CNN = [{ create: 'DL/cnn.md', text: '# CNN\r\n' }, fill(WEEK, TEXT, '[CNN (TODO)](#)', '../DL/cnn.md')];
const LINKED = TEXT.replace('[CNN (TODO)](#)', '[CNN (TODO)](../DL/cnn.md)');
const MADE = { [WEEK]: LINKED, 'DL/cnn.md': '# CNN\r\n' };

/** The writes of one action, in their order. */
const WRITES = ['journal: begun', 'the note', 'the link', 'journal: done'];

type Opened = Awaited<ReturnType<typeof openWriter>>;
type Kind = (opened: Opened, path: string, data: FileData) => Promise<void> | void;

const KINDS: readonly (readonly [string, Kind])[] = [
	['fails', () => { throw new Error('EIO: i/o error'); }],
	['finds the disk full', () => { throw new Error('ENOSPC: no space left on device'); }],
	['meets a read-only file', () => { throw new Error('EACCES: permission denied'); }],
	['breaks off half-way', ({ app }, path, data) => {
		const half = typeof data === 'string' ? data.slice(0, data.length / 2) : data;
		app.vault.adapter.store.put(path, { data: half, stat: { ctime: 1, mtime: 1, size: half instanceof ArrayBuffer ? 0 : half.length } });
		throw new Error('EIO: i/o error');
	}],
];

async function openWithFault(at: number, kind: Kind): Promise<Opened> {
	const opened = await openWriter({ [WEEK]: TEXT });
	let write = 0;
	opened.meet((path, data) => (write++ === at ? kind(opened, path, data) : undefined));
	return opened;
}

describe.each(KINDS)('a write that %s', (_, kind) => {
	test.each(WRITES.map((name, at) => [name, at] as const))('(%s) loses nothing, is explained, and the next attempt works', async (_name, at) => {
		const opened = await openWithFault(at, kind);
		await opened.writer.write('Created DL/cnn.md', CNN);
		opened.meet(null);
		expect(notices().some((words) => words.includes('could not be written'))).toBe(true);
		expect(opened.notes()).toEqual(at === 3 ? MADE : { [WEEK]: TEXT });
		await opened.restart().write('Created DL/cnn.md', CNN);
		expect(opened.notes()).toEqual(MADE);
		// Without its last line in the journal, the action counts as cut short.
		if (at === 3) await opened.restart().askAboutUnfinished().then(() => press('Undo'));
		else await opened.writer.undoLast();
		expect(opened.notes()).toEqual({ [WEEK]: TEXT });
	});
});

test('a disk that fails for good keeps what was written, and Undo is there for when it works again', async () => {
	const opened = await openWriter({ [WEEK]: TEXT });
	opened.meet((path) => {
		if (path === WEEK || path === 'DL/cnn.md' && opened.notes()['DL/cnn.md'] !== undefined) throw new Error('EROFS: read-only file system');
	});
	await opened.writer.write('Created DL/cnn.md', CNN);
	expect(opened.notes()).toEqual({ [WEEK]: TEXT, 'DL/cnn.md': '# CNN\r\n' });
	opened.meet(null);
	await opened.restart().undoLast();
	expect(opened.notes()).toEqual({ [WEEK]: TEXT });
});

test('a reason that is a sentence of its own does not end twice', async () => {
	const opened = await openWithFault(1, () => { throw new Error('The file is read-only.'); });
	await opened.writer.write('Created DL/cnn.md', CNN);
	expect(notices().at(-1)).toBe('DL/cnn.md could not be written: The file is read-only. Nothing was lost; try again.');
});

test('a taking back that fails can be asked for again', async () => {
	const opened = await openWriter({ [WEEK]: TEXT });
	await opened.writer.write('Created DL/cnn.md', CNN);
	opened.meet((path) => { if (path === 'DL/cnn.md') throw new Error('EBUSY'); });
	await opened.writer.undoLast();
	expect(opened.notes()).toEqual({ [WEEK]: TEXT, 'DL/cnn.md': '# CNN\r\n' });
	opened.meet(null);
	await opened.writer.undoLast();
	expect(opened.notes()).toEqual({ [WEEK]: TEXT });
});

test('a retrospective that goes while its stub is written is named, and the stub can be taken back', async () => {
	const opened = await openWriter({ [WEEK]: TEXT });
	const { app } = opened;
	opened.meet(async (path) => {
		const week = app.vault.getFileByPath(WEEK);
		if (path === 'DL/cnn.md' && week) await app.vault.delete(week);
	});
	await opened.writer.write('Created DL/cnn.md', CNN);
	expect(opened.notes()).toEqual({ 'DL/cnn.md': '# CNN\r\n' });
	expect(notices()).toEqual([`Created DL/cnn.md. ${WEEK} changed meanwhile, so it was left alone.`]);
	opened.meet(null);
	await opened.writer.undoLast();
	expect(opened.notes()).toEqual({});
});

test('a slow disk makes actions wait for one another, and none is lost', async () => {
	const opened = await openWriter({ [WEEK]: TEXT });
	opened.meet(() => settle(5));
	await Promise.all([opened.writer.write('one', CNN), opened.writer.write('two', [fill(WEEK, TEXT, '[RNN (TODO)](#)', 'rnn.md')])]);
	expect(opened.notes()).toEqual({ ...MADE, [WEEK]: LINKED.replace('[RNN (TODO)](#)', '[RNN (TODO)](rnn.md)') });
	expect((JSON.parse(opened.text(JOURNAL) ?? '') as { actions: unknown[] }).actions).toHaveLength(2);
});
