import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { editorEditorField, editorInfoField, editorLivePreviewField, setEditorView, setLivePreview, type MarkdownFileInfo } from './editor-fields';
import { editorStyle } from './editor-style';
import { changeBetween, mergeChange, type TextChange } from './merge-text';
import { Editor } from './editor';

/** The CodeMirror editor of one view, with what plugins add to it. */
export class NoteEditor {
	readonly editor: Editor;
	private readonly cm: EditorView;
	private readonly extensions = new Compartment();
	private isLoading = false;
	/** How the note's lines end on the disk. In the editor they end in LF. */
	private lineBreak: '\n' | '\r\n' = '\n';

	/** `changed` is called for each change that does not come from the file. */
	constructor(
		parent: HTMLElement,
		private readonly info: MarkdownFileInfo,
		private readonly pluginExtensions: () => Extension[],
		private readonly changed: () => void,
	) {
		this.cm = new EditorView({ parent, state: this.stateFor('', true) });
		this.editor = new Editor(this.cm);
		this.cm.dispatch({ effects: setEditorView.of(this.cm) });
	}

	/** Shows another text; with nothing to undo where it is another file's. */
	load(text: string, isOtherFile: boolean): void {
		this.isLoading = true;
		this.lineBreak = lineBreakOf(text);
		if (isOtherFile) {
			this.cm.setState(this.stateFor(text, this.cm.state.field(editorLivePreviewField)));
			this.cm.dispatch({ effects: setEditorView.of(this.cm) });
		} else this.apply(changeBetween(this.shownText(), withLf(text)));
		this.isLoading = false;
	}

	/** Takes in what somebody else made of `base`. Where both changed the same place, what stands here stays. */
	merge(base: string, theirs: string): void {
		const change = mergeChange(withLf(base), this.shownText(), withLf(theirs));
		if (change) this.apply(change);
	}

	/** The text as it is to be written. */
	text(): string {
		const text = this.shownText();
		return this.lineBreak === '\n' ? text : text.replaceAll('\n', this.lineBreak);
	}

	setLivePreview(livePreview: boolean): void {
		this.cm.dispatch({ effects: setLivePreview.of(livePreview) });
	}

	/** Takes on what plugins have added or taken away. */
	reconfigure(): void {
		this.cm.dispatch({ effects: this.extensions.reconfigure(this.pluginExtensions()) });
	}

	destroy(): void {
		this.cm.destroy();
	}

	private shownText(): string {
		return this.cm.state.doc.toString();
	}

	private apply(changes: TextChange): void {
		this.cm.dispatch({ changes });
	}

	private stateFor(doc: string, livePreview: boolean): EditorState {
		return EditorState.create({
			doc,
			extensions: [
				editorInfoField.init(() => this.info),
				editorLivePreviewField.init(() => livePreview),
				editorEditorField,
				history(),
				drawSelection(),
				keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
				markdown({ base: markdownLanguage }),
				editorStyle,
				this.extensions.of(this.pluginExtensions()),
				EditorView.updateListener.of((update) => {
					if (update.docChanged && !this.isLoading) this.changed();
				}),
			],
		});
	}
}

/** CRLF where every line ends so; else LF. */
function lineBreakOf(text: string): '\n' | '\r\n' {
	const breaks = text.split('\n').length - 1;
	return breaks > 0 && text.split('\r\n').length - 1 === breaks ? '\r\n' : '\n';
}

function withLf(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
