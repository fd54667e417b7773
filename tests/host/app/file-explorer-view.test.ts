import { FileExplorerView } from '../../../host/app/file-explorer-view';
import type { MenuItem } from '../../../host/obsidian/ui/menu-item';
import type { Menu } from '../../../host/obsidian/ui/menu';
import { openApp, pressKey, settle } from '../support/test-app';

async function openExplorer() {
	window.localStorage.clear();
	const app = await openApp({ 'Home.md': '', 'weeks/week-10.md': '', 'weeks/week-2.md': '', 'weeks/picture.png': '' });
	app.registries.views.set('file-explorer', (leaf) => new FileExplorerView(leaf));
	await app.workspace.ensureSideLeaf('file-explorer', 'left');
	return app;
}

function titles(): string[] {
	return [...document.querySelectorAll('.tree-item-inner')].map(({ textContent }) => textContent ?? '');
}

function title(path: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-path="${path}"]`);
	if (!found) throw new Error(`${path} is not listed.`);
	return found;
}

test('folders come first, and numbers count', async () => {
	await openExplorer();
	expect(titles()).toEqual(['weeks', 'picture.png', 'week-2', 'week-10', 'Home']);
});

test('a click opens a note, and with the modifier in a new tab', async () => {
	const app = await openExplorer();
	title('Home.md').click();
	title('weeks/week-2.md').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
	await settle(10);
	expect(app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view?.file?.path)).toEqual(['Home.md', 'weeks/week-2.md']);
	expect(title('weeks/week-2.md').classList.contains('is-active')).toBe(true);
});

test('a click on a folder folds it, and unfolds it', async () => {
	await openExplorer();
	title('weeks').click();
	expect(titles()).toEqual(['weeks', 'Home']);
	title('weeks').click();
	expect(titles()).toHaveLength(5);
});

test('follows the vault', async () => {
	const app = await openExplorer();
	await app.vault.create('weeks/week-1.md', '');
	await settle(50);
	expect(titles()).toContain('week-1');
});

test('plugins add to the menu of a file', async () => {
	const app = await openExplorer();
	app.workspace.on('file-menu', (menu: Menu, _file: unknown, source: string) => {
		menu.addItem((item: MenuItem) => item.setTitle(`From ${source}`));
	});
	title('Home.md').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	await settle(10);
	expect([...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent)).toEqual(['Open in new tab', 'Open to the right', 'From file-explorer-context-menu', 'Rename…', 'Delete']);
});

test('renames by the menu', async () => {
	const app = await openExplorer();
	title('Home.md').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	await settle(10);
	document.querySelectorAll<HTMLElement>('.menu-item')[2]?.click();
	const field = document.querySelector<HTMLInputElement>('.modal input');
	if (field) field.value = '시작';
	pressKey('Enter', {}, field ?? document.body);
	await settle(10);
	expect(app.vault.getFileByPath('시작.md')).not.toBeNull();
});
