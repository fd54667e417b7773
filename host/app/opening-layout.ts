import type { App } from '../obsidian/app';
import { parseLayout, type Layout } from '../obsidian/workspace/layout';

const KEY = 'layout';
/** Below this width in pixels the sidebars lie over the notes. As in the style sheet. */
const NARROW = 700;

/** Shows the workspace as it was left, or as it is at first; and keeps what becomes of it. */
export async function openLayout(app: App): Promise<void> {
	const kept = parseLayout(app.loadLocalStorage(KEY));
	await app.workspace.changeLayout(kept ?? firstLayout());
	app.workspace.on('layout-saved', (layout: Layout) => app.saveLocalStorage(KEY, layout));
	if (window.innerWidth < NARROW) {
		app.workspace.leftSplit.collapse();
		app.workspace.rightSplit.collapse();
	}
}

function firstLayout(): Layout {
	return {
		left: { leaves: [{ type: 'file-explorer' }], current: 0, collapsed: false, width: 0 },
		right: { leaves: [], current: 0, collapsed: true, width: 0 },
		root: [],
		activeGroup: 0,
	};
}
