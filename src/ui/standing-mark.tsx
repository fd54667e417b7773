import type { Standing } from '../core/insight/shown-link';
import { own } from './own';

/** A sign beside an entry: what its links come to, or that it is done or cancelled without any. */
export type Sign = Standing | 'done' | 'cancelled';

const CIRCLE = <circle cx="6" cy="6" r="4.25" />;
const SHAPES = {
	written: <circle cx="6" cy="6" r="4.5" />,
	draft: <>{CIRCLE}<path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" /></>,
	stub: CIRCLE,
	none: CIRCLE,
	missing: <path d="M2.25 2.25l7.5 7.5M9.75 2.25l-7.5 7.5" />,
	web: <path d="M4 2.5h5.5V8M9.25 2.75L2.5 9.5" />,
	done: <path d="M2 6.5l2.75 2.75L10 3.25" />,
	cancelled: <path d="M2 6h8" />,
} satisfies Record<Sign, unknown>;

/** Draws a sign; each has a shape of its own, so that colour is never alone in saying it. Lines and fillings are in the style sheet. */
export function StandingMark({ sign }: { readonly sign: Sign }) {
	return (
		<svg class={own(`mark mod-${sign}`)} viewBox="0 0 12 12" aria-hidden="true">
			{SHAPES[sign]}
		</svg>
	);
}
