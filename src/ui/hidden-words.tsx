import type { ComponentChildren } from 'preact';

/** Words for those who do not see what shape and colour say. */
export function HiddenWords({ children }: { readonly children: ComponentChildren }) {
	return <span class="weekly-retrospective-hidden">{children}</span>;
}
