import type { ShownEntry } from './shown-entry';

/**
 * The two measures as numbers of entries: closed ÷ (open + closed), and written ÷ slots. A week counts all that stands
 * in it; for what a series comes to, see `seriesCompletion`.
 */
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

/** Counts entries that count, or are cancelled. */
export function completionOf(entries: readonly ShownEntry[]): Completion {
	const measured = entries.filter(({ state }) => state !== 'cancelled');
	const closed = measured.filter(({ state }) => state === 'closed').length;
	const slots = measured.filter(({ links }) => links.length > 0);
	const written = slots.filter(({ standing }) => standing === 'written' || standing === 'web').length;
	return { closed, open: measured.length - closed, cancelled: entries.length - measured.length, written, slots: slots.length };
}

/** The completion of several parts together. */
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
