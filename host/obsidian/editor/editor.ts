import { cursorDocEnd, cursorDocStart, redo, undo } from '@codemirror/commands';
import { EditorSelection as CmSelection, type ChangeSpec, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRange, EditorSelection, EditorTransaction } from 'obsidian';

type Side = 'from' | 'to' | 'head' | 'anchor';

/** The text of a note in edit mode, by lines and columns from 0. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return this.doc.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		const { from, to } = this.doc.line(line + 1);
		this.cm.dispatch({ changes: { from, to, insert: text } });
	}

	lineCount(): number {
		return this.doc.lines;
	}

	lastLine(): number {
		return this.doc.lines - 1;
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.doc.sliceString(this.posToOffset(from), this.posToOffset(to));
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.transaction({ changes: [{ text: replacement, from, to }] });
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.doc.sliceString(from, to);
	}

	replaceSelection(replacement: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement));
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	listSelections(): EditorSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
	}

	getCursor(side: Side = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	setCursor(position: EditorPosition | number, column = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch: column } : position);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) }, scrollIntoView: true });
	}

	setSelections(ranges: readonly { anchor: EditorPosition; head?: EditorPosition }[], main = 0): void {
		const selections = ranges.map(({ anchor, head }) => CmSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: CmSelection.create(selections, main) });
	}

	/** All changes at once, in positions of the text before: one step for undo. */
	transaction({ changes, selection, selections, replaceSelection }: EditorTransaction): void {
		this.cm.dispatch(this.cm.state.update({ changes: (changes ?? []).map((change) => this.changeSpec(change)) }));
		if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
		if (selection) this.setSelection(selection.from, selection.to);
		if (selections) this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: string): void {
		const known: Readonly<Record<string, () => unknown>> = {
			goStart: () => cursorDocStart(this.cm),
			goEnd: () => cursorDocEnd(this.cm),
		};
		known[command]?.();
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView({ from }: EditorRange, center = false): void {
		this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y: center ? 'center' : 'nearest' }) });
	}

	wordAt(position: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	/** The offset of a position; of one past the end of its line or of the text, that end. */
	posToOffset({ line, ch }: EditorPosition): number {
		if (line >= this.doc.lines) return this.doc.length;
		const { from, to } = this.doc.line(Math.max(0, line) + 1);
		return Math.min(from + Math.max(0, ch), to);
	}

	offsetToPos(offset: number): EditorPosition {
		const line = this.doc.lineAt(Math.max(0, Math.min(offset, this.doc.length)));
		return { line: line.number - 1, ch: offset - line.from };
	}

	private get doc(): Text {
		return this.cm.state.doc;
	}

	private changeSpec({ text, from, to }: EditorChange): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
	}
}
