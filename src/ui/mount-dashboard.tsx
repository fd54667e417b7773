import { render } from 'preact';
import { Dashboard, type DashboardProps } from './dashboard';

/** A dashboard that stands in an element. */
export interface MountedDashboard {
	/** Draws other props at once; scroll, focus and whatever is folded stay as they are. */
	update(props: DashboardProps): void;
	/** Takes the dashboard out of the element. */
	unmount(): void;
}

/** Draws a dashboard into an element that holds nothing else. */
export function mountDashboard(container: HTMLElement, props: DashboardProps): MountedDashboard {
	const update = (next: DashboardProps) => render(<Dashboard {...next} />, container);
	update(props);
	return { update, unmount: () => render(null, container) };
}
