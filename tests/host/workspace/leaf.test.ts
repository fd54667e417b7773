import { ItemView } from '../../../host/obsidian/views/item-view';
import { fileAt, openApp, recordEvents, settle } from '../support/test-app';

class BoardView extends ItemView {
	readonly calls: string[] = [];

	getViewType(): string {
		return 'board';
	}

	getDisplayText(): string {
		return 'Board';
	}

	override onload(): void {
		this.calls.push('onload');
	}

	override onOpen(): Promise<void> {
		this.calls.push('onOpen');
		return Promise.resolve();
	}

	override setState(state: unknown): Promise<void> {
		this.calls.push(`setState ${JSON.stringify(state)}`);
		return Promise.resolve();
	}

	override onClose(): Promise<void> {
		this.calls.push('onClose');
		return Promise.resolve();
	}

	override onunload(): void {
		this.calls.push('onunload');
	}
}

async function openBoard() {
	const app = await openApp({ 'a.md': '# A' });
	const views: BoardView[] = [];
	app.registries.views.set('board', (leaf) => {
		const view = new BoardView(leaf);
		views.push(view);
		return view;
	});
	const leaf = app.workspace.getLeaf('tab');
	await leaf.setViewState({ type: 'board', state: { week: 2 }, active: true });
	const view = views[0];
	if (!view) throw new Error('No view was made.');
	return { app, leaf, view };
}

test('a view is loaded, opened and given its state', async () => {
	const { view, leaf } = await openBoard();
	expect(view.calls).toEqual(['onload', 'onOpen', 'setState {"week":2}']);
	expect(leaf.getViewState()).toEqual({ type: 'board', state: {} });
});

test('a view of the same type stays and gets the new state', async () => {
	const { view, leaf } = await openBoard();
	await leaf.setViewState({ type: 'board', state: { week: 3 } });
	expect(leaf.view).toBe(view);
	expect(view.calls.at(-1)).toBe('setState {"week":3}');
});

test('a view stands in its leaf with a header and a place for its content', async () => {
	const { view, leaf } = await openBoard();
	expect(leaf.containerEl.firstElementChild).toBe(view.containerEl);
	expect([...view.containerEl.children].map(({ className }) => className)).toEqual(['view-header', 'view-content']);
	expect(leaf.tabHeaderEl.textContent).toBe('Board');
});

test('a view ends when its leaf is detached', async () => {
	const { view, leaf } = await openBoard();
	leaf.detach();
	await settle();
	expect(view.calls.slice(-2)).toEqual(['onClose', 'onunload']);
	expect(leaf.containerEl.isConnected).toBe(false);
});

test('a view gives way to another in the same leaf', async () => {
	const { app, view, leaf } = await openBoard();
	await leaf.openFile(fileAt(app, 'a.md'));
	expect(view.calls.at(-1)).toBe('onunload');
	expect(leaf.view?.getViewType()).toBe('markdown');
});

test('a type that nobody registered is refused', async () => {
	const { leaf } = await openBoard();
	await expect(leaf.setViewState({ type: 'nothing' })).rejects.toThrow('No view of type "nothing" is registered.');
});

test('steps asked for at once are done one after the other', async () => {
	const { app, leaf } = await openBoard();
	void leaf.openFile(fileAt(app, 'a.md'));
	await leaf.setViewState({ type: 'board', state: {} });
	expect(leaf.view?.getViewType()).toBe('board');
});

test('says which leaf and which file come into use', async () => {
	const { app, leaf } = await openBoard();
	const events = recordEvents(app.workspace, ['active-leaf-change', 'file-open']);
	await leaf.openFile(fileAt(app, 'a.md'));
	app.workspace.getLeaf('tab');
	expect(events).toEqual(['file-open a.md']);
	expect(app.workspace.getActiveFile()?.path).toBe('a.md');
});
