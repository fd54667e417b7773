import { render } from 'preact';
import { Dashboard, type DashboardProps } from './dashboard';

/**
 * Draws a dashboard at once into an element that holds nothing else: with other props, scroll, focus and whatever is
 * folded stay as they are. Null takes it out of the element.
 */
export function drawDashboard(container: HTMLElement, props: DashboardProps | null): void {
	render(props && <Dashboard {...props} />, container);
}
