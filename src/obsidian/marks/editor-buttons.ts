import { RangeSet, StateEffect, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { addTodoButton, markTodo } from './mark-todo';
import { buttonOffset, todosOf, type Todo } from './todos';

/** How long after the last key the note is read anew, in milliseconds. */
const PAUSE = 300;
/** Longer notes (in UTF-16 units) get no buttons: reading them would be felt while typing. */
const LONGEST = 500_000;

const refreshed = StateEffect.define<null>();

/** A button behind every TODO of a retrospective that is open in the editor. */
export function editorButtons(parts: PluginParts): Extension {
	return ViewPlugin.define((view) => new EditorButtons(view, parts), { decorations: ({ decorations }) => decorations });
}

class EditorButtons implements PluginValue {
	decorations: DecorationSet;
	#timer = 0;
	readonly #unsubscribe: () => void;
	readonly #view: EditorView;
	readonly #parts: PluginParts;

	constructor(view: EditorView, parts: PluginParts) {
		this.#view = view;
		this.#parts = parts;
		this.decorations = this.#read();
		this.#unsubscribe = parts.index.subscribe(() => this.#readSoon());
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
		const buttons = todosOf(this.#parts, path, state.doc.toString()).map((todo) => {
			return Decoration.widget({ widget: new TodoButton(todo, this.#parts), side: 1 }).range(buttonOffset(todo));
		});
		return Decoration.set(buttons, true);
	}
}

class TodoButton extends WidgetType {
	readonly #todo: Todo;
	readonly #parts: PluginParts;

	constructor(todo: Todo, parts: PluginParts) {
		super();
		this.#todo = todo;
		this.#parts = parts;
	}

	override eq(other: TodoButton): boolean {
		return other.#todo.path === this.#todo.path && other.#todo.entry === this.#todo.entry && other.#todo.text === this.#todo.text;
	}

	override toDOM(view: EditorView): HTMLElement {
		const button = addTodoButton(view.dom.doc.body);
		button.remove();
		button.contentEditable = 'false';
		markTodo(button, this.#parts, this.#todo);
		return button;
	}

	/** Events in the button are its own, not the editor's. */
	override ignoreEvent(): boolean {
		return true;
	}
}
