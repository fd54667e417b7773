import { ServerDisk } from '../../../host/app/server-disk';

let mtime = 0;

/** Answers as the server does. */
function answer(): Promise<Response> {
	mtime += 1;
	return Promise.resolve(new Response(JSON.stringify({ ctime: 1, mtime, size: 1 })));
}

const asked = jest.fn((_path: string, _init?: RequestInit) => answer());

beforeEach(() => {
	mtime = 0;
	asked.mockClear();
	asked.mockImplementation(answer);
	jest.useFakeTimers();
	globalThis.fetch = asked as unknown as typeof fetch;
});
afterEach(() => jest.useRealTimers());

test('a write carries the header that the server asks for, and says whether it may overwrite', async () => {
	const disk = new ServerDisk();
	expect(await disk.put('새 노트.md', 'text', { create: true })).toEqual({ ctime: 1, mtime: 1, size: 1 });
	const [path, init] = asked.mock.calls[0] ?? [];
	expect(path).toBe('/api/file?path=%EC%83%88+%EB%85%B8%ED%8A%B8.md&create=1');
	expect(init).toMatchObject({ method: 'PUT', headers: { 'x-weekly-host': '1' }, body: 'text' });
});

test('what the server refuses is an error in its words', async () => {
	asked.mockResolvedValue(new Response('{"error":"The disk is full."}', { status: 507 }));
	await expect(new ServerDisk().put('a.md', 'text')).rejects.toThrow('The disk is full.');
});

test('its own writes are known when they come back, also one that is no longer the last', async () => {
	const disk = new ServerDisk();
	await disk.put('a.md', 'one');
	await disk.put('a.md', 'two');
	expect(disk.isOwn({ path: 'a.md', text: 'one', mtime: 1 })).toBe(true);
	expect(disk.isOwn({ path: 'a.md', text: 'two', mtime: 2 })).toBe(true);
});

test('a write is known while the server has not answered yet', async () => {
	const disk = new ServerDisk();
	const done = disk.put('a.md', 'one');
	expect(disk.isOwn({ path: 'a.md', text: 'one', mtime: 99 })).toBe(true);
	await done;
});

test('what somebody else wrote is not its own, even if it is an old text of its own', async () => {
	const disk = new ServerDisk();
	await disk.put('a.md', 'one');
	expect(disk.isOwn({ path: 'a.md', text: 'other', mtime: 1 })).toBe(false);
	expect(disk.isOwn({ path: 'a.md', text: 'one', mtime: 5 })).toBe(false);
	expect(disk.isOwn({ path: 'b.md', text: 'one', mtime: 1 })).toBe(false);
	expect(disk.isOwn({ path: 'a.md', deleted: true })).toBe(false);
});

test('its writes are forgotten after a while', async () => {
	const disk = new ServerDisk();
	await disk.put('a.md', 'one');
	jest.advanceTimersByTime(10_000);
	expect(disk.isOwn({ path: 'a.md', text: 'one', mtime: 1 })).toBe(false);
});
