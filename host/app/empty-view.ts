import { View } from '../obsidian/views/view';

/** What a new tab shows. */
export class EmptyView extends View {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	override onOpen(): Promise<void> {
		const state = this.containerEl.createDiv('view-content').createDiv('empty-state').createDiv('empty-state-container');
		state.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const list = state.createDiv('empty-state-action-list');
		this.addAction(list, 'Create new note (Ctrl + N)', () => this.app.commands.executeCommandById('file-explorer:new-file'));
		this.addAction(list, 'Go to file (Ctrl + O)', () => this.app.commands.executeCommandById('switcher:open'));
		this.addAction(list, 'Open command palette (Ctrl + P)', () => this.app.commands.executeCommandById('command-palette:open'));
		this.addAction(list, 'Close', () => this.leaf.detach());
		return Promise.resolve();
	}

	private addAction(list: HTMLElement, text: string, act: () => void): void {
		list.createEl('button', { cls: 'empty-state-action', text }).addEventListener('click', act);
	}
}
