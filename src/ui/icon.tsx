import { Component } from 'preact';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';

interface IconProps {
	readonly name: string;
}

/** A picture beside words; it says nothing of its own. It is drawn once, as no place changes its icon. */
export class Icon extends Component<IconProps> {
	override shouldComponentUpdate(): boolean {
		return false;
	}

	render({ name }: IconProps, _: unknown, { drawIcon }: DashboardTools) {
		return <span class={own('icon')} aria-hidden="true" ref={(element) => void (element && drawIcon(element, name))} />;
	}
}
