import { useCallback } from 'preact/hooks';
import { useDashboard } from './dashboard-context';
import { own } from './own';

/** A picture beside words; it says nothing of its own. */
export function Icon({ name }: { readonly name: string }) {
	const { drawIcon } = useDashboard();
	const draw = useCallback((element: HTMLElement | null) => {
		if (element) drawIcon(element, name);
	}, [drawIcon, name]);
	return <span class={own('icon')} aria-hidden="true" ref={draw} />;
}
