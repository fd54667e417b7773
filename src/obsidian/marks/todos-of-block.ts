import type { Todo } from './todos';

/** A TODO where it is shown: on its link, which is its item then, or in the list item that holds it. */
export interface BlockTodos {
	readonly todo: Todo;
	readonly link: HTMLElement | null;
	readonly item: HTMLElement;
}

/**
 * Finds TODOs in a rendered block, by their texts and in their order: what Obsidian makes of a link's target, above all
 * of an empty one, is its own affair.
 */
export function todosOfBlock(block: HTMLElement, todos: readonly Todo[]): BlockTodos[] {
	const links = [...block.querySelectorAll<HTMLElement>('a')];
	const items = [...block.querySelectorAll<HTMLElement>('li')];
	return todos.flatMap((todo): BlockTodos[] => {
		const link = todo.link && take(links, todo.written, (element) => element.textContent);
		const item = link ?? take(items, todo.written, ownText);
		return item ? [{ todo, link, item }] : [];
	});
}

/** Takes the first element of this text out of the list, and those before it: the others come behind it. */
function take(elements: HTMLElement[], text: string, textOf: (element: HTMLElement) => string | null): HTMLElement | null {
	const wanted = bare(text);
	const index = elements.findIndex((element) => wanted !== '' && bare(textOf(element) ?? '') === wanted);
	return index < 0 ? null : (elements.splice(0, index + 1)[index] ?? null);
}

/** The text of a list item without that of the lists in it. */
function ownText(item: HTMLElement): string {
	const own = [...item.childNodes].filter((node) => !['UL', 'OL'].includes(node.nodeName));
	return own.map((node) => node.textContent ?? '').join('');
}

/** A text as both its source and its rendering give it: letters, digits and brackets alone. */
function bare(text: string): string {
	return text.normalize('NFC').replace(/\[\[[^[\]|]*\||\]\([^)]*\)|[\s*_~`=\\[\]]/g, '');
}
