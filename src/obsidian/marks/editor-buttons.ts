import { RangeSet, StateEffect, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type PluginValue } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { todoKey } from '../repay/doable';
import { addTodoButton, markTodo } from './mark-todo';
import { buttonOffset, todosOf, type Todo } from './todos';

/** How long after the last key the note is read anew, in milliseconds. */
const PAUSE = 300;
/** Longer notes (in UTF-16 units) get no buttons: reading them would be felt while typing. */
const LONGEST = 500_000;

const refreshed = StateEffect.define<null>();

/** A button behind every TODO of a retrospective that is open in the editor. */
export function editorButtons(parts: PluginParts): Extension {
	return ViewPlugin.define((view) => buttonsIn(view, parts), { decorations: ({ decorations }) => decorations });
}

/** What the editor draws, and how it follows. */
type Buttons = PluginValue & { decorations: DecorationSet };

function buttonsIn(view: EditorView, parts: PluginParts): Buttons {
	let timer = 0;
	const unsubscribe = parts.index.subscribe(refreshSoon);
	const buttons: Buttons = {
		decorations: decorationsOf(view, parts),
		update: ({ docChanged, changes }) => {
			if (!docChanged) return;
			buttons.decorations = buttons.decorations.map(changes);
			refreshSoon();
		},
		destroy: () => {
			window.clearTimeout(timer);
			unsubscribe();
		},
	};
	return buttons;

	function refreshSoon(): void {
		window.clearTimeout(timer);
		timer = window.setTimeout(refresh, PAUSE);
	}

	function refresh(): void {
		// A change of the text around it would break a syllable that is being composed.
		if (view.composing) return refreshSoon();
		const fresh = decorationsOf(view, parts);
		if (RangeSet.eq([fresh], [buttons.decorations])) return;
		buttons.decorations = fresh;
		view.dispatch({ effects: refreshed.of(null) });
	}
}

function decorationsOf({ state }: EditorView, parts: PluginParts): DecorationSet {
	const path = state.field(editorInfoField, false)?.file?.path;
	if (path === undefined || state.doc.length > LONGEST) return Decoration.none;
	const buttons = todosOf(parts, path, state.doc.toString()).map((todo) => {
		return Decoration.widget({ widget: new TodoButton(todo, parts), side: 1 }).range(buttonOffset(todo));
	});
	return Decoration.set(buttons, true);
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
		return todoKey(other.#todo) === todoKey(this.#todo);
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
