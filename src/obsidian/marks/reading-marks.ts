import { Component, MarkdownView, setIcon, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { todosOfBlock, type BlockTodos } from './todos-of-block';
import type { Todo } from './todos';

/** What the marks need of the plugin. */
export interface ReadingTodos {
	/** Whether the note at a path is a retrospective. */
	isRetrospective(path: string): boolean;
	todosOf(path: string, text: string): readonly Todo[];
	create(todo: Todo, event: MouseEvent): void;
	menu(todo: Todo, event: MouseEvent): void;
	label(todo: Todo): string;
}

/** Marks the TODOs of retrospectives in reading view: links that make their note, and buttons where there is no link. */
export class ReadingMarks extends Component {
	/** What takes each mark away again. */
	readonly #marks = new Set<() => void>();
	readonly #plugin: Plugin;
	readonly #todos: ReadingTodos;

	constructor(plugin: Plugin, todos: ReadingTodos) {
		super();
		this.#plugin = plugin;
		this.#todos = todos;
	}

	override onload(): void {
		this.#plugin.registerMarkdownPostProcessor((block, context) => this.#mark(block, context));
	}

	override onunload(): void {
		for (const remove of [...this.#marks]) remove();
		this.#marks.clear();
	}

	/** Renders the open reading views anew, with what is known now. */
	refresh(): void {
		for (const { view } of this.#plugin.app.workspace.getLeavesOfType('markdown')) {
			if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
		}
	}

	async #mark(block: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
		if (!this.#todos.isRetrospective(context.sourcePath)) return;
		const section = context.getSectionInfo(block);
		const text = section?.text ?? (await this.#read(context.sourcePath));
		const todos = this.#todos.todosOf(context.sourcePath, text);
		const inBlock = section ? todos.filter(({ found: { line } }) => line >= section.lineStart && line <= section.lineEnd) : todos;
		for (const place of todosOfBlock(block, inBlock)) this.#markOne(place);
	}

	/** Callouts and embeds do not say which lines they show; the whole note serves for them. */
	async #read(path: string): Promise<string> {
		const file = this.#plugin.app.vault.getFileByPath(path);
		return file ? this.#plugin.app.vault.cachedRead(file) : '';
	}

	#markOne({ todo, link, item }: BlockTodos): void {
		const element = link ?? this.#addButton(item);
		element.setAttribute('aria-label', this.#todos.label(todo));
		const listeners: [string, (event: MouseEvent) => void][] = [
			['click', (event) => this.#use(event, todo)],
			['auxclick', (event) => event.button === 1 && this.#use(event, todo)],
			['contextmenu', (event) => this.#openMenu(event, todo)],
		];
		for (const [type, listener] of listeners) element.addEventListener(type, listener as EventListener);
		element.classList.add('weekly-retrospective-todo-link');
		this.#marks.add(() => {
			for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener);
			if (link) unmark(link);
			else element.remove();
		});
	}

	#addButton(item: HTMLElement): HTMLElement {
		const button = createEl('button', { cls: 'weekly-retrospective-note-button clickable-icon' });
		setIcon(button, 'file-plus-2');
		const nested = item.querySelector(':scope > ul, :scope > ol');
		if (nested) nested.before(button);
		else (item.querySelector(':scope > p') ?? item).append(button);
		return button;
	}

	/** Obsidian follows links by a listener further up; the note is to be made here, not there. */
	#use(event: MouseEvent, todo: Todo): void {
		event.preventDefault();
		event.stopPropagation();
		this.#todos.create(todo, event);
	}

	#openMenu(event: MouseEvent, todo: Todo): void {
		event.preventDefault();
		event.stopPropagation();
		this.#todos.menu(todo, event);
	}
}

function unmark(link: HTMLElement): void {
	link.removeAttribute('aria-label');
	link.classList.remove('weekly-retrospective-todo-link');
}
