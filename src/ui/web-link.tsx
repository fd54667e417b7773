import type { ComponentChildren } from 'preact';
import type { WebAddress } from '../core/insight/web-address';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';
import { takeEvent } from './take-event';

interface WebLinkProps {
	readonly address: WebAddress;
	readonly children: ComponentChildren;
}

export function WebLink({ address, children }: WebLinkProps, { actions }: DashboardTools) {
	const open = (event: MouseEvent) => {
		takeEvent(event);
		actions.openWeb(address.url);
	};
	return (
		<a class={own('link external-link')} href={address.url} rel="noopener nofollow" onClick={open}>
			{children}
		</a>
	);
}
