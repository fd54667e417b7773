import { RangeSet, StateEffect, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, setIcon } from 'obsidian';
import { buttonOffset, type Todo } from './todos';

/** What the buttons need of the plugin. */
export interface EditorTodos {
	/** The TODOs of the text of the note at a path; none where the note is no retrospective. */
	todosOf(path: string, text: string): readonly Todo[];
	/** Calls `listener` when what is known of the vault has changed; returns the function that ends it. */
	subscribe(listener: () => void): () => void;
	create(todo: Todo, event: MouseEvent): void;
	menu(todo: Todo, event: MouseEvent): void;
	label(todo: Todo): string;
}

/** How long after the last key the note is read anew, in milliseconds. */
const PAUSE = 300;
/** Longer notes (in UTF-16 units) get no buttons: reading them would be felt while typing. */
const LONGEST = 500_000;

const refreshed = StateEffect.define<null>();

/** A button behind every TODO of a retrospective that is open in the editor. */
export function editorButtons(todos: EditorTodos): Extension {
	return ViewPlugin.define((view) => new EditorButtons(view, todos), { decorations: ({ decorations }) => decorations });
}

class EditorButtons implements PluginValue {
	decorations: DecorationSet;
	#timer = 0;
	readonly #unsubscribe: () => void;
	readonly #view: EditorView;
	readonly #todos: EditorTodos;

	constructor(view: EditorView, todos: EditorTodos) {
		this.#view = view;
		this.#todos = todos;
		this.decorations = this.#read();
		this.#unsubscribe = todos.subscribe(() => this.#readSoon());
	}

	update({ docChanged, changes }: ViewUpdate): void {
		if (!docChanged) return;
		this.decorations = this.decorations.map(changes);
		this.#readSoon();
	}

	destroy(): void {
		window.clearTimeout(this.#timer);
		this.#unsubscribe();
	}

	#readSoon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#refresh(), PAUSE);
	}

	#refresh(): void {
		// A change of the text around it would break a syllable that is being composed.
		if (this.#view.composing) return this.#readSoon();
		const fresh = this.#read();
		if (RangeSet.eq([fresh], [this.decorations])) return;
		this.decorations = fresh;
		this.#view.dispatch({ effects: refreshed.of(null) });
	}

	#read(): DecorationSet {
		const { state } = this.#view;
		const path = state.field(editorInfoField, false)?.file?.path;
		if (path === undefined || state.doc.length > LONGEST) return Decoration.none;
		const buttons = this.#todos.todosOf(path, state.doc.toString()).map((todo) => this.#button(todo));
		return Decoration.set(buttons, true);
	}

	#button(todo: Todo) {
		return Decoration.widget({ widget: new TodoButton(todo, this.#todos), side: 1 }).range(buttonOffset(todo));
	}
}

class TodoButton extends WidgetType {
	readonly #todo: Todo;
	readonly #todos: EditorTodos;

	constructor(todo: Todo, todos: EditorTodos) {
		super();
		this.#todo = todo;
		this.#todos = todos;
	}

	override eq(other: TodoButton): boolean {
		return other.#todo.path === this.#todo.path && other.#todo.entry === this.#todo.entry && other.#todo.text === this.#todo.text;
	}

	override toDOM(view: EditorView): HTMLElement {
		const button = view.dom.doc.body.createEl('button', { cls: 'weekly-retrospective-note-button clickable-icon' });
		button.remove();
		button.contentEditable = 'false';
		button.setAttribute('aria-label', this.#todos.label(this.#todo));
		setIcon(button, 'file-plus-2');
		button.addEventListener('click', (event) => this.#todos.create(this.#todo, event));
		button.addEventListener('auxclick', (event) => event.button === 1 && this.#todos.create(this.#todo, event));
		button.addEventListener('contextmenu', (event) => this.#todos.menu(this.#todo, event));
		return button;
	}

	/** Events in the button are its own, not the editor's. */
	override ignoreEvent(): boolean {
		return true;
	}
}
