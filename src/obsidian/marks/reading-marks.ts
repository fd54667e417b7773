import { MarkdownRenderChild, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { own } from '../../ui/own';
import { fileAt } from '../index/vault-ports';
import type { PluginParts } from '../plugin-parts';
import { addTodoButton, markTodo } from './mark-todo';
import { todosOf } from './todos';
import { todosOfBlock, type BlockTodos } from './todos-of-block';

/** Marks the TODOs of retrospectives in reading view: links that make their note, and buttons where there is no link. */
export function addReadingMarks(plugin: Plugin, parts: PluginParts): void {
	const blocks = new Set<AbortController>();
	plugin.register(() => blocks.forEach((marks) => marks.abort()));
	plugin.registerMarkdownPostProcessor(async (block, context) => {
		if (!parts.catalog.has(context.sourcePath)) return;
		const marks = new AbortController();
		const child = new MarkdownRenderChild(block);
		blocks.add(marks);
		child.register(() => {
			marks.abort();
			blocks.delete(marks);
		});
		context.addChild(child);
		for (const place of await todosIn(parts, block, context)) if (!marks.signal.aborted) mark(parts, place, marks.signal);
	});
}

async function todosIn(parts: PluginParts, block: HTMLElement, context: MarkdownPostProcessorContext): Promise<readonly BlockTodos[]> {
	const path = context.sourcePath;
	const section = context.getSectionInfo(block);
	const todos = todosOf(parts, path, section?.text ?? (await read(parts, path)));
	return todosOfBlock(block, section ? todos.filter(({ found: { line } }) => line >= section.lineStart && line <= section.lineEnd) : todos);
}

/** Callouts and embeds do not say which lines they show; the whole note serves for them. */
async function read({ app }: PluginParts, path: string): Promise<string> {
	const file = fileAt(app, path);
	return file ? app.vault.cachedRead(file) : '';
}

/** Marks a TODO until the signal comes. */
function mark(parts: PluginParts, { todo, link, item }: BlockTodos, signal: AbortSignal): void {
	const element = link ?? addButton(item);
	markTodo(element, parts, todo, { signal });
	element.classList.add(own('todo-link'));
	signal.addEventListener('abort', () => {
		if (!link) return element.remove();
		element.removeAttribute('aria-label');
		element.classList.remove(own('todo-link'));
	});
}

/** Adds a button behind the item's own text, in front of the lists in it. */
function addButton(item: HTMLElement): HTMLElement {
	const button = addTodoButton(item.querySelector<HTMLElement>(':scope > p') ?? item);
	item.querySelector(':scope > ul, :scope > ol')?.before(button);
	return button;
}
