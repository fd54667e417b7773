import { Menu } from '../../../host/obsidian/ui/menu';
import { MarkdownView } from '../../../host/obsidian/views/markdown-view';
import { fileAt, makeApp, openApp, recordEvents, settle } from '../support/test-app';

test('runs what waits for the layout when it is ready, and later at once', () => {
	const app = makeApp();
	const calls: string[] = [];
	app.workspace.onLayoutReady(() => calls.push('waiting'));
	expect(calls).toEqual([]);
	app.workspace.becomeReady();
	app.workspace.onLayoutReady(() => calls.push('late'));
	expect(calls).toEqual(['waiting', 'late']);
});

test('opens a note where one is, in a new tab, and beside', async () => {
	const app = await openApp({ 'a.md': '' });
	const first = app.workspace.getLeaf();
	await first.openFile(fileAt(app, 'a.md'));
	expect(app.workspace.getLeaf(false)).toBe(first);
	const tab = app.workspace.getLeaf('tab');
	expect(tab.parent).toBe(first.parent);
	const split = app.workspace.getLeaf('split');
	expect(split.parent).not.toBe(first.parent);
	expect(app.workspace.areas.root).toHaveLength(2);
});

test('leaves a pinned leaf alone', async () => {
	const app = await openApp({ 'a.md': '' });
	const leaf = app.workspace.getLeaf();
	await leaf.openFile(fileAt(app, 'a.md'));
	leaf.setPinned(true);
	expect(app.workspace.getLeaf(false)).not.toBe(leaf);
});

test('opens notes from a sidebar in the main area', async () => {
	const app = await openApp({ 'a.md': '' });
	const side = app.workspace.getRightLeaf(false);
	await side.setViewState({ type: 'empty', active: true });
	expect(app.workspace.getLeaf(false).parent?.side).toBe('root');
});

test('opens a sidebar leaf once for each view, and unfolds the sidebar', async () => {
	const app = await openApp();
	app.workspace.rightSplit.collapse();
	const leaf = await app.workspace.ensureSideLeaf('empty', 'right', { active: true });
	expect(await app.workspace.ensureSideLeaf('empty', 'right')).toBe(leaf);
	expect(app.workspace.rightSplit.collapsed).toBe(false);
	expect(app.workspace.activeLeaf).toBe(leaf);
});

test('a leaf says which part of the workspace it stands in', async () => {
	const { workspace } = await openApp();
	const atSide = await workspace.ensureSideLeaf('empty', 'right');
	expect(atSide.getRoot()).toBe(workspace.rightSplit);
	expect(workspace.getLeaf('tab').getRoot()).toBe(workspace.rootSplit);
	expect(workspace.getLeaf('split').getRoot()).toBe(workspace.rootSplit);
});

test('a link to a missing note makes it, and its folder', async () => {
	const app = await openApp({ 'a.md': '' });
	await app.workspace.openLinkText('ideas/새 노트#part', 'a.md');
	expect(app.vault.getFileByPath('ideas/새 노트.md')).not.toBeNull();
	expect(app.workspace.getActiveFile()?.path).toBe('ideas/새 노트.md');
});

test('an empty link leads to the note that it stands in', async () => {
	const app = await openApp({ 'a.md': '' });
	await app.workspace.openLinkText('#', 'a.md');
	expect(app.workspace.getActiveFile()?.path).toBe('a.md');
	expect(app.vault.getFiles()).toHaveLength(1);
});

test('a note that is deleted closes', async () => {
	const app = await openApp({ 'a.md': '' });
	await app.workspace.getLeaf().openFile(fileAt(app, 'a.md'));
	await app.vault.delete(fileAt(app, 'a.md'));
	await settle();
	expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
	expect(app.workspace.getLeavesOfType('empty')).toHaveLength(1);
});

test('the view in use is found by its class', async () => {
	const app = await openApp({ 'a.md': '' });
	expect(app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
	await app.workspace.getLeaf().openFile(fileAt(app, 'a.md'));
	expect(app.workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('a.md');
});

test('what was open is open again in a new workspace', async () => {
	const files = { 'a.md': '', 'b.md': '' };
	const app = await openApp(files);
	await app.workspace.getLeaf().openFile(fileAt(app, 'a.md'), { state: { mode: 'source' } });
	await app.workspace.getLeaf('split').openFile(fileAt(app, 'b.md'));
	app.workspace.rightSplit.collapse();
	const layout = JSON.parse(JSON.stringify(app.workspace.getLayout())) as ReturnType<typeof app.workspace.getLayout>;
	const next = await openApp(files);
	await next.workspace.changeLayout(layout);
	expect(next.workspace.getLayout()).toEqual(layout);
	expect(next.workspace.getActiveFile()?.path).toBe('b.md');
});

test('a leaf whose view is gone does not come back', async () => {
	const app = await openApp();
	const layout = { ...app.workspace.getLayout(), root: [{ leaves: [{ type: 'gone' }, { type: 'empty' }], current: 0 }] };
	await app.workspace.changeLayout(layout);
	expect(app.workspace.areas.rootLeaves()).toHaveLength(1);
});

test('the menu of a link has its file\'s items, and says whether there is a file', async () => {
	const app = await openApp({ 'a.md': '' });
	const events = recordEvents(app.workspace, ['file-menu']);
	expect(app.workspace.handleLinkContextMenu(new Menu(), 'a', 'a.md')).toBe(true);
	expect(app.workspace.handleLinkContextMenu(new Menu(), 'missing', 'a.md')).toBe(false);
	expect(events).toEqual(['file-menu  a.md link-context-menu']);
});

test('tells of a changed layout once for many changes', async () => {
	const app = await openApp();
	await settle(10);
	const events = recordEvents(app.workspace, ['layout-change']);
	app.workspace.getLeaf('tab');
	app.workspace.getLeaf('tab');
	await settle(10);
	expect(events).toEqual(['layout-change']);
});
