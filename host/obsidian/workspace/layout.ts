import type { ViewState } from 'obsidian';
import type { Group, LeafAreas } from './leaf-areas';

/** How the workspace looked, so that it looks so again after a reload. */
export interface Layout {
	readonly left: DockLayout;
	readonly right: DockLayout;
	readonly root: readonly GroupLayout[];
	/** Which group of the main area is in use, from 0. */
	readonly activeGroup: number;
}

interface GroupLayout {
	readonly leaves: readonly ViewState[];
	readonly current: number;
}

interface DockLayout extends GroupLayout {
	readonly collapsed: boolean;
	/** In pixels; 0 where it was folded away. */
	readonly width: number;
}

export function readLayout(areas: LeafAreas, activeGroup: Group | null): Layout {
	return {
		left: { ...groupLayout(areas.left), collapsed: areas.leftSplit.collapsed, width: areas.leftSplit.width },
		right: { ...groupLayout(areas.right), collapsed: areas.rightSplit.collapsed, width: areas.rightSplit.width },
		root: areas.root.map(groupLayout),
		activeGroup: activeGroup ? areas.root.indexOf(activeGroup) : 0,
	};
}

/** Builds the workspace by a layout. A leaf whose view cannot be made any more is left out. */
export async function applyLayout(areas: LeafAreas, layout: Layout, makeLeaf: (group: Group) => Group['leaves'][number]): Promise<void> {
	const rootGroups = layout.root.map((_, index) => areas.root[index] ?? areas.addRootGroup());
	await Promise.all([
		fill(areas.left, layout.left, makeLeaf),
		fill(areas.right, layout.right, makeLeaf),
		...rootGroups.map((group, index) => fill(group, layout.root[index] ?? { leaves: [], current: 0 }, makeLeaf)),
	]);
	for (const side of ['left', 'right'] as const) {
		const dock = side === 'left' ? areas.leftSplit : areas.rightSplit;
		if (layout[side].width > 0) dock.setWidth(layout[side].width);
		if (layout[side].collapsed) dock.collapse();
	}
}

/** A layout that was kept as JSON; null where it is none. */
export function parseLayout(value: unknown): Layout | null {
	const isLayout = typeof value === 'object' && value !== null && 'left' in value && 'right' in value && 'root' in value && Array.isArray(value.root);
	return isLayout ? (value as Layout) : null;
}

function groupLayout(group: Group): GroupLayout {
	return { leaves: group.leaves.map((leaf) => leaf.getViewState()), current: group.current ? group.leaves.indexOf(group.current) : 0 };
}

async function fill(group: Group, layout: GroupLayout, makeLeaf: (group: Group) => Group['leaves'][number]): Promise<void> {
	const leaves = layout.leaves.map((state) => ({ leaf: makeLeaf(group), state }));
	const failed = await Promise.all(leaves.map(({ leaf, state }) => leaf.setViewState({ ...state, active: false }).then(() => false, () => true)));
	leaves.forEach(({ leaf }, index) => {
		if (failed[index]) leaf.detach();
	});
	const current = leaves[layout.current]?.leaf;
	if (current && group.leaves.includes(current)) group.select(current);
}
