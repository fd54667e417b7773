import type { ComponentChildren } from 'preact';
import type { WebAddress } from '../core/insight/web-address';
import { useDashboard } from './dashboard-context';

interface WebLinkProps {
	readonly address: WebAddress;
	readonly children: ComponentChildren;
}

export function WebLink({ address, children }: WebLinkProps) {
	const { actions } = useDashboard();
	const open = (event: MouseEvent) => {
		event.preventDefault();
		event.stopPropagation();
		actions.openWeb(address.url);
	};
	return (
		<a class="external-link weekly-retrospective-link" href={address.url} rel="noopener nofollow" onClick={open}>
			{children}
		</a>
	);
}
