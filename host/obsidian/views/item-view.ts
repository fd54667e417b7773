import type { LeafApi } from '../app-api';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import { View } from './view';

/** A view with a header for its title and actions, and a place for its content. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: LeafApi) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = header.createDiv('view-actions');
		this.addAction('ellipsis-vertical', 'More options', (event) => this.showPaneMenu(event)).addClass('mod-more-options');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	/** Adds a button before those that are there. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon view-action', type: 'button' });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', (event) => void callback(event));
		this.actionsEl.prepend(button);
		return button;
	}

	/** Brings the header up to date. The leaf calls it when what is shown has changed. */
	showTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}

	private showPaneMenu(event: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		menu.addItem((item) => item.setSection('danger').setTitle('Close').setIcon('x').onClick(() => this.leaf.detach()));
		menu.showAtMouseEvent(event);
	}
}
