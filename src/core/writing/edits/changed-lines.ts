import { sharedEnds } from './edit-between';

/** A position by line and column, both counted from 0. */
interface Position {
	readonly line: number;
	readonly ch: number;
}

/** A stretch of a text that becomes another. */
export interface LineChange {
	readonly from: Position;
	readonly to: Position;
	readonly text: string;
}

/**
 * What makes one text of the other, as an editor takes it: a change for each line that differs, cut to what differs in it,
 * so that cursors elsewhere stay; where lines came or went, one change around all that differs.
 * Line breaks are line feeds, as editors have them.
 */
export function changedLines(before: string, after: string): readonly LineChange[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	if (old.length !== now.length) return changed(before, after, 0);
	return old.flatMap((line, at) => changed(line, now[at] ?? '', at));
}

function changed(old: string, now: string, firstLine: number): readonly LineChange[] {
	if (old === now) return [];
	const { from, behind } = sharedEnds(old, now);
	const position = (offset: number): Position => {
		const above = old.slice(0, offset).split('\n');
		return { line: firstLine + above.length - 1, ch: above.at(-1)?.length ?? 0 };
	};
	return [{ from: position(from), to: position(old.length - behind), text: now.slice(from, now.length - behind) }];
}
