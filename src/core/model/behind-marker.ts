/** What may stand behind a marker at an item's end: attribute lists, comments, line breaks and a block id. */
const BEHIND_MARKER = /(?:[ \t]*(?:\{:[^{}\n]*\}|%%(?:(?!%%)[^])*%%|<!--(?:(?!-->)[^])*-->|<br *\/?>)|(?:^|[ \t])\^[A-Za-z0-9-]+)+$/;
/** What is longer is not looked for. */
const REACH = 200;

/** The end of a text `[from, to)` without what may stand behind its marker: where the marker ends, or would. */
export function markerEnd(text: string, from: number, to: number): number {
	const start = Math.max(from, to - REACH);
	const behind = text.slice(start, to).search(BEHIND_MARKER);
	return behind < 0 ? to : start + behind;
}
