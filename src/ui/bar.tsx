import { own } from './own';

/** A bar that is filled in part, from 0 to 1; the number it shows stands beside it in words. */
export function Bar({ class: name, share }: { readonly class: string; readonly share: number }) {
	return <span class={own(name)} aria-hidden="true">{share > 0 && <span style={{ inlineSize: `${share * 100}%` }} />}</span>;
}
