import type { SectionCache } from 'obsidian';
import { parseNote } from '../metadata/parse-note';

/** The text with the check box of one task of a block ticked, or no longer ticked; `place` counts the block's boxes from 0. */
export function toggleTask(text: string, block: SectionCache, place: number): string {
	const { start, end } = block.position;
	const tasks = (parseNote(text).listItems ?? []).filter(({ task, position }) => task !== undefined && position.start.line >= start.line && position.start.line <= end.line);
	const item = tasks[place];
	if (item?.task === undefined) return text;
	const box = text.indexOf(`[${item.task}]`, item.position.start.offset);
	return `${text.slice(0, box)}[${item.task === ' ' ? 'x' : ' '}]${text.slice(box + item.task.length + 2)}`;
}
