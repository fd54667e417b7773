import { render } from 'preact';
import { Dashboard, type DashboardContent } from './dashboard';
import type { DashboardParts, DashboardTools } from './dashboard-tools';
import { createIds } from './element-ids';
import { createFormats } from './formats';

/** Draws what there is to show at once; scroll, focus and whatever is folded stay as they are. Null takes the dashboard out. */
export type ShowDashboard = (content: DashboardContent | null) => void;

/** A dashboard in an element that holds nothing else. */
export function mountDashboard(container: HTMLElement, parts: DashboardParts): ShowDashboard {
	const { dashboard: words, language } = parts.strings;
	const tools: DashboardTools = { ...parts, words, formats: createFormats(language), idOf: createIds(), folds: new Set() };
	return (content) => render(content && <Dashboard content={content} tools={tools} />, container);
}
