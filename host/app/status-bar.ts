import type { App } from '../obsidian/app';
import { debounce } from '../obsidian/base/debounce';

/** Shows how long the note in use is. */
export function addStatusBar(app: App, statusBarEl: HTMLElement): void {
	const words = statusBarEl.createDiv('status-bar-item plugin-word-count');
	const characters = statusBarEl.createDiv('status-bar-item plugin-word-count');
	const update = debounce(() => {
		const text = app.workspace.activeEditor?.getViewData() ?? '';
		const isNote = app.workspace.activeEditor !== null;
		words.setText(isNote ? `${text.split(/\s+/).filter((word) => word !== '').length} words` : '');
		characters.setText(isNote ? `${text.length} characters` : '');
	}, 100);
	for (const name of ['file-open', 'active-leaf-change', 'editor-change']) app.workspace.on(name, () => void update());
	update();
}
