import type { Strings } from '../../i18n/strings';
import { own } from '../../ui/own';
import { addParagraph } from '../dialog';
import type { ChangedNotes } from './changed-notes';

/** More paths than these nobody reads; the rest is a number. */
const SHOWN = 50;

/** Draws the notes whose verdict would change, those that would leave first: that is where harm could be done. */
export function drawChanges(el: HTMLElement, { joins, leaves }: ChangedNotes, words: Strings['recognition']): void {
	drawPaths(el, words.leaves(leaves.length), leaves, SHOWN, words);
	drawPaths(el, words.joins(joins.length), joins, Math.max(0, SHOWN - leaves.length), words);
}

function drawPaths(el: HTMLElement, title: string, paths: readonly string[], shown: number, words: Strings['recognition']): void {
	if (paths.length === 0) return;
	addParagraph(el, title);
	const list = el.createEl('ul', { cls: own('changed') });
	for (const path of paths.slice(0, shown)) list.createEl('li', { text: path });
	if (paths.length > shown) list.createEl('li', { text: words.more(paths.length - shown) });
}
