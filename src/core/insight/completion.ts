import type { Entry } from '../model/entry';
import type { Link, LinkFacts } from '../model/link';
import { ownLinks } from '../model/origin';

/** The two measures as numbers of entries: closed ÷ (open + closed), and written ÷ slots. */
export interface Completion {
	readonly closed: number;
	readonly open: number;
	/** In neither measure. */
	readonly cancelled: number;
	/** Entries of which a link leads to a written note or to the web. */
	readonly written: number;
	/** Entries that have a link at all, placeholders included. */
	readonly slots: number;
}

/** Of nothing: neither 0 % nor 100 %. */
export const NO_COMPLETION: Completion = { closed: 0, open: 0, cancelled: 0, written: 0, slots: 0 };

/** Counts the entries that count; `factsOf` says what the vault makes of each of their links. */
export function completionOf(entries: readonly Entry[], factsOf: (link: Link) => LinkFacts): Completion {
	const cancelled = entries.filter((entry) => entry.state === 'cancelled').length;
	const measured = entries.filter((entry) => entry.counts && entry.state !== 'cancelled');
	const closed = measured.filter((entry) => entry.state === 'closed').length;
	const slots = measured.map(ownLinks).filter((links) => links.length > 0);
	const written = slots.filter((links) => links.some((link) => isWritten(factsOf(link)))).length;
	return { closed, open: measured.length - closed, cancelled, written, slots: slots.length };
}

/** Whether a link leads to something that is written: a written note, or the web. */
export function isWritten({ leadsTo, noteState }: LinkFacts): boolean {
	return leadsTo === 'web' || noteState === 'written';
}

/** The completion of several retrospectives together. */
export function sumCompletion(parts: readonly Completion[]): Completion {
	const sum: { -readonly [Count in keyof Completion]: number } = { ...NO_COMPLETION };
	for (const part of parts) {
		sum.closed += part.closed;
		sum.open += part.open;
		sum.cancelled += part.cancelled;
		sum.written += part.written;
		sum.slots += part.slots;
	}
	return sum;
}
