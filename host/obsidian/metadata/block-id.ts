import type { BlockCache } from 'obsidian';

export type Blocks = Record<string, BlockCache>;

/** The `^id` at the end of a block, without the caret; undefined where it has none. */
export function blockIdAtEnd(text: string): string | undefined {
	const line = text.trimEnd();
	const caret = line.lastIndexOf('^');
	if (caret < 0 || (caret > 0 && !/\s/.test(line.charAt(caret - 1)))) return undefined;
	const id = line.slice(caret + 1);
	return /^[A-Za-z0-9-]+$/.test(id) ? id : undefined;
}
