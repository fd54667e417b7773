import type { App, ViewState, WorkspaceLeaf } from 'obsidian';
import type { DashboardPlace } from '../../core/model/settings';

export const DASHBOARD_TYPE = 'weekly-retrospective-dashboard';

/** Shows the dashboard that is open, or opens one in its place, as it was in another; returns its leaf. */
export async function openDashboard({ workspace }: App, place: DashboardPlace, state?: ViewState['state']): Promise<WorkspaceLeaf> {
	const leaf = workspace.getLeavesOfType(DASHBOARD_TYPE)[0] ?? (place === 'main' ? workspace.getLeaf('tab') : await workspace.ensureSideLeaf(DASHBOARD_TYPE, 'right'));
	if (state || leaf.getViewState().type !== DASHBOARD_TYPE) await leaf.setViewState({ type: DASHBOARD_TYPE, active: true, ...(state && { state }) });
	await workspace.revealLeaf(leaf);
	await leaf.loadIfDeferred();
	return leaf;
}

/** Shows it to somebody who may go on by keyboard: the chosen tab takes the focus. */
export async function goToDashboard(app: App, place: DashboardPlace): Promise<void> {
	const { view } = await openDashboard(app, place);
	view.containerEl.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

/** Closes the dashboards and opens one in another place. */
export async function moveDashboard(app: App, place: DashboardPlace): Promise<void> {
	const { workspace } = app;
	const state = workspace.getLeavesOfType(DASHBOARD_TYPE)[0]?.getViewState().state;
	workspace.detachLeavesOfType(DASHBOARD_TYPE);
	await openDashboard(app, place, state);
}

/** Where a leaf stands: in the main area, where other notes open beside it, or in a sidebar. */
export function placeOf({ workspace }: App, leaf: WorkspaceLeaf): DashboardPlace {
	const root = leaf.getRoot();
	return root === workspace.leftSplit || root === workspace.rightSplit ? 'sidebar' : 'main';
}
