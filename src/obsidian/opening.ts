import { Keymap, MarkdownView, type App, type PaneType, type TFile } from 'obsidian';
import type { UserEvent } from '../ui/dashboard-actions';

/** Where a note is to open: as the event's modifiers and button say, or else as `otherwise` does. */
export function paneFor(event: UserEvent | null, otherwise: PaneType | false): PaneType | false {
	const pane = event ? Keymap.isModEvent(event) : false;
	return pane === true ? 'tab' : pane || otherwise;
}

/** Opens a note at a line (counted from 0), or where it was left. `false` takes the last leaf of the main area. */
export async function openNote({ workspace }: App, file: TFile, pane: PaneType | false, line?: number): Promise<void> {
	const leaf = workspace.getLeaf(pane);
	await leaf.openFile(file, { active: true, ...(line === undefined ? {} : { eState: { line } }) });
	await workspace.revealLeaf(leaf);
}

/** The views that show notes. */
export function noteViews({ workspace }: App): MarkdownView[] {
	const views = workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
	return views.filter((view) => view instanceof MarkdownView);
}
