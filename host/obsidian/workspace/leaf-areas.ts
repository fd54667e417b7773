import { SideDock } from './side-dock';
import { TabGroup } from './tab-group';
import type { WorkspaceLeaf } from './leaf';

export type Group = TabGroup<WorkspaceLeaf>;

/** The three parts of the workspace on the screen, with the groups of leaves in them. */
export class LeafAreas {
	readonly leftSplit: SideDock;
	readonly rightSplit: SideDock;
	readonly rootEl: HTMLElement = createDiv('workspace-split mod-vertical mod-root');
	readonly left: Group;
	readonly right: Group;
	/** The groups of the main area, side by side. There is always one. */
	readonly root: Group[] = [];

	constructor(
		containerEl: HTMLElement,
		private readonly newTab: (group: Group) => void,
		changed: () => void,
	) {
		this.leftSplit = new SideDock('left', changed);
		this.rightSplit = new SideDock('right', changed);
		containerEl.append(this.leftSplit.containerEl, this.rootEl, this.rightSplit.containerEl);
		this.left = this.makeGroup('left', this.leftSplit.containerEl);
		this.right = this.makeGroup('right', this.rightSplit.containerEl);
		this.addRootGroup();
	}

	groups(): Group[] {
		return [this.left, ...this.root, this.right];
	}

	all(): WorkspaceLeaf[] {
		return this.groups().flatMap(({ leaves }) => leaves);
	}

	rootLeaves(): WorkspaceLeaf[] {
		return this.root.flatMap(({ leaves }) => leaves);
	}

	firstRoot(): Group {
		return this.root[0] ?? this.addRootGroup();
	}

	/** A new group in the main area, after the one given. */
	addRootGroup(after?: Group): Group {
		const group = this.makeGroup('root', this.rootEl);
		const place = after ? this.root.indexOf(after) + 1 : this.root.length;
		this.root.splice(place, 0, group);
		after?.containerEl.insertAdjacentElement('afterend', group.containerEl);
		return group;
	}

	/** Takes an empty group away, unless it is the last of the main area. */
	tidy(group: Group): void {
		if (group.side !== 'root' || group.leaves.length > 0 || this.root.length < 2) return;
		this.root.splice(this.root.indexOf(group), 1);
		group.containerEl.remove();
	}

	dockOf(group: Group | null): SideDock | null {
		return group?.side === 'left' ? this.leftSplit : group?.side === 'right' ? this.rightSplit : null;
	}

	/** What a group stands in, under the names of Obsidian: a side split, or the root split. */
	rootOf(group: Group | null): SideDock | Group | null {
		return this.dockOf(group) ?? (group && this.firstRoot());
	}

	private makeGroup(side: Group['side'], parent: HTMLElement): Group {
		const group: Group = new TabGroup<WorkspaceLeaf>(side, () => this.newTab(group));
		parent.append(group.containerEl);
		return group;
	}
}
