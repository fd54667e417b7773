import type { LeafApi } from '../app-api';
import type { Editor } from '../editor/editor';
import { NoteEditor } from '../editor/note-editor';
import { linkAt } from '../metadata/link-at';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { Notice } from '../ui/notice';
import { setTooltip } from '../ui/tooltip';
import { ReadingView } from './reading-view';
import { TextFileView } from './text-file-view';

export type MarkdownViewMode = 'source' | 'preview';

/** A note, to read or to edit. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	hoverPopover: unknown = null;
	readonly editor: Editor;
	/** What Obsidian calls the reading half of the view. */
	readonly previewMode: { readonly containerEl: HTMLElement; readonly rerender: (full?: boolean) => void };
	private readonly noteEditor: NoteEditor;
	private readonly reading: ReadingView;
	private readonly sourceEl: HTMLElement;
	private readonly modeButton: HTMLElement;
	private mode: MarkdownViewMode = 'preview';
	private isPlainSource = false;

	constructor(leaf: LeafApi) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
		this.noteEditor = new NoteEditor(this.sourceEl, this, () => this.app.registries.editorExtensions, () => this.edited());
		this.editor = this.noteEditor.editor;
		this.reading = this.addChild(new ReadingView(this));
		this.contentEl.append(this.reading.containerEl);
		this.previewMode = { containerEl: this.reading.containerEl, rerender: () => void this.reading.render() };
		this.modeButton = this.addAction('book-open', '', () => this.setMode(this.mode === 'source' ? 'preview' : 'source'));
		this.sourceEl.addEventListener('contextmenu', (event) => {
			this.app.workspace.trigger('editor-menu', Menu.forEvent(event), this.editor, this);
		});
		this.sourceEl.addEventListener('click', (event) => this.followLink(event));
		this.showMode();
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): MarkdownViewMode {
		return this.mode;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: this.isPlainSource };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		const { mode, source } = (state ?? {}) as { mode?: unknown; source?: unknown };
		if (mode === 'source' || mode === 'preview') this.mode = mode;
		if (typeof source === 'boolean') this.isPlainSource = source;
		this.noteEditor.setLivePreview(!this.isPlainSource);
		this.sourceEl.toggleClass('is-live-preview', !this.isPlainSource);
		this.showMode();
		await super.setState(state, result);
		await this.renderIfRead();
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
	}

	/** Brings `line`, `cursor` or `subpath` on the screen, and the keyboard to the editor with `focus`. */
	override setEphemeralState(state: unknown): void {
		const { line, cursor, subpath, focus } = (state ?? {}) as { line?: unknown; cursor?: unknown; subpath?: unknown; focus?: unknown };
		const goal = typeof line === 'number' ? line : typeof subpath === 'string' ? this.lineOf(subpath) : null;
		if (goal !== null) this.goToLine(goal);
		if (isSelection(cursor)) this.editor.setSelection(cursor.from, cursor.to ?? cursor.from);
		if (focus === true && this.mode === 'source') this.editor.focus();
	}

	getViewData(): string {
		return this.noteEditor.text();
	}

	setViewData(data: string, clear: boolean): void {
		this.noteEditor.load(data, clear);
		void this.renderIfRead();
	}

	clear(): void {
		this.noteEditor.load('', true);
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.noteEditor.destroy();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		const other = this.mode === 'source' ? 'preview' : 'source';
		menu.addItem((item) => item.setSection('pane').setTitle(TITLES[other]).setIcon(ICONS[other]).onClick(() => this.setMode(other)));
		super.onPaneMenu(menu, source);
	}

	setMode(mode: MarkdownViewMode): void {
		const line = this.mode === 'preview' ? this.reading.topLine() : this.editor.getCursor().line;
		this.mode = mode;
		this.showMode();
		void this.renderIfRead().then(() => this.goToLine(line));
		if (mode === 'source') this.editor.focus();
		this.app.workspace.layoutChanged();
	}

	/** Takes on what plugins have added to editors, or taken from them. */
	reconfigure(): void {
		this.noteEditor.reconfigure();
	}

	protected mergeViewData(base: string, theirs: string): void {
		this.noteEditor.merge(base, theirs);
		new Notice(`"${this.getDisplayText()}" has been modified externally, merging changes automatically.`);
	}

	/** With the modifier key a click in the text follows the link there, where it is. */
	private followLink(event: MouseEvent): void {
		const newLeaf = Keymap.isModEvent(event);
		const offset = newLeaf === false ? null : this.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
		const link = offset === null ? null : linkAt(this.editor.getValue(), offset);
		if (!link) return;
		if (link.isWeb) window.open(link.target, '_blank', 'noopener');
		else void this.app.workspace.openLinkText(link.target, this.file?.path ?? '', event.altKey ? newLeaf : false);
	}

	private edited(): void {
		this.data = this.getViewData();
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	private showMode(): void {
		const isSource = this.mode === 'source';
		this.sourceEl.toggle(isSource);
		this.reading.containerEl.toggle(!isSource);
		this.contentEl.parentElement?.setAttribute('data-mode', this.mode);
		setIcon(this.modeButton, isSource ? 'pencil' : 'book-open');
		setTooltip(this.modeButton, isSource ? 'Current view: editing. Click to read' : 'Current view: reading. Click to edit');
	}

	private async renderIfRead(): Promise<void> {
		if (this.mode === 'preview') await this.reading.render();
	}

	private goToLine(line: number): void {
		if (this.mode === 'preview') this.reading.scrollToLine(line);
		else this.editor.setCursor(line, 0);
	}

	private lineOf(subpath: string): number | null {
		const heading = subpath.replace(/^#+/, '').toLowerCase();
		const cache = this.file && this.app.metadataCache.getFileCache(this.file);
		const found = cache?.headings?.find((each) => each.heading.toLowerCase() === heading);
		return found?.position.start.line ?? cache?.blocks?.[heading.replace('^', '')]?.position.start.line ?? null;
	}
}

const TITLES: Readonly<Record<MarkdownViewMode, string>> = { source: 'Editing view', preview: 'Reading view' };
const ICONS: Readonly<Record<MarkdownViewMode, string>> = { source: 'pencil', preview: 'book-open' };

interface Selection {
	readonly from: { readonly line: number; readonly ch: number };
	readonly to?: { readonly line: number; readonly ch: number };
}

function isSelection(value: unknown): value is Selection {
	return typeof value === 'object' && value !== null && 'from' in value;
}
