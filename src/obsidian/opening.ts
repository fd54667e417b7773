import { Keymap, MarkdownView, type App, type OpenViewState, type PaneType, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { UserEvent } from '../ui/dashboard-actions';

/** Where a note is to open: as the event's modifiers and button say, or else as `otherwise` does. */
export function paneFor(event: UserEvent | null, otherwise: PaneType | false): PaneType | false {
	const pane = event ? Keymap.isModEvent(event) : false;
	return pane === true ? 'tab' : pane || otherwise;
}

/** Opens a note where it was left, or in another state; returns its leaf. `false` takes the last leaf of the main area. */
export async function openNote({ workspace }: App, file: TFile, pane: PaneType | false, state?: OpenViewState): Promise<WorkspaceLeaf> {
	const leaf = workspace.getLeaf(pane);
	await leaf.openFile(file, { active: true, ...state });
	// On a phone it would stay behind a drawer.
	await workspace.revealLeaf(leaf);
	return leaf;
}

/** The views that show notes. */
export function noteViews({ workspace }: App): MarkdownView[] {
	const views = workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
	return views.filter((view) => view instanceof MarkdownView);
}
