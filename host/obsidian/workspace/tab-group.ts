import { setIcon } from '../ui/icons';

/** What a tab group needs of a leaf. */
export interface TabLeaf {
	readonly containerEl: HTMLElement;
	readonly tabHeaderEl: HTMLElement;
}

/** Leaves of which one is seen, with their tabs. */
export class TabGroup<L extends TabLeaf> {
	readonly containerEl: HTMLElement = createDiv('workspace-tabs');
	readonly leaves: L[] = [];
	current: L | null = null;
	private readonly tabsEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(
		/** The half of the workspace that the group lies in. */
		readonly side: 'left' | 'root' | 'right',
		newTab: () => void,
	) {
		const header = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabsEl = header.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		if (side !== 'root') return;
		const button = header.createDiv('workspace-tab-header-new-tab').createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'New tab' } });
		setIcon(button, 'plus');
		button.addEventListener('click', newTab);
		header.createDiv('workspace-tab-header-spacer');
	}

	add(leaf: L, index = this.leaves.length): void {
		this.leaves.splice(index, 0, leaf);
		this.tabsEl.insertBefore(leaf.tabHeaderEl, this.tabsEl.children[index] ?? null);
		this.bodyEl.append(leaf.containerEl);
		this.select(this.current ?? leaf);
	}

	select(leaf: L): void {
		this.current = leaf;
		for (const each of this.leaves) {
			const isCurrent = each === leaf;
			each.containerEl.toggle(isCurrent);
			each.tabHeaderEl.toggleClass('is-active', isCurrent);
			each.tabHeaderEl.setAttribute('aria-selected', String(isCurrent));
		}
	}

	/** Takes a leaf out. Its neighbour comes into its place. */
	remove(leaf: L): void {
		const place = this.leaves.indexOf(leaf);
		if (place < 0) return;
		this.leaves.splice(place, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		if (this.current !== leaf) return;
		this.current = null;
		const neighbour = this.leaves[Math.min(place, this.leaves.length - 1)];
		if (neighbour) this.select(neighbour);
	}
}
