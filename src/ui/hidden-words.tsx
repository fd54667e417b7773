import type { ComponentChildren } from 'preact';
import { own } from './own';

/** Words for those who do not see what shape and colour say. */
export function HiddenWords({ children }: { readonly children: ComponentChildren }) {
	return <span class={own('hidden')}>{children}</span>;
}
