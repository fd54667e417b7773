import type { AppApi } from '../app-api';
import { Component } from '../base/component';
import type { TFile } from '../base/files';
import { parseNote } from '../metadata/parse-note';
import { renderBlocks, type RenderedBlock } from '../markdown/render-blocks';
import { handleLinks } from './link-events';
import { drawProperties } from './properties';
import { toggleTask } from './task-toggle';

/** What the reading view shows. */
export interface NoteShown {
	readonly app: AppApi;
	readonly file: TFile | null;
	getViewData(): string;
}

/** A note as it reads. */
export class ReadingView extends Component {
	readonly containerEl: HTMLElement = createDiv('markdown-reading-view');
	readonly previewEl: HTMLElement = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: '-1' } });
	private sizerEl: HTMLElement = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
	private content: Component = this.addChild(new Component());
	private blocks: readonly RenderedBlock[] = [];
	private round = 0;

	constructor(private readonly note: NoteShown) {
		super();
		handleLinks(this.previewEl, { app: note.app, sourcePath: () => note.file?.path ?? '', hoverParent: this });
		this.previewEl.addEventListener('click', (event) => this.clicked(event));
	}

	/** Renders the note anew, and keeps the place. Of several calls at once the last one counts. */
	async render(): Promise<void> {
		const round = (this.round += 1);
		const content = new Component();
		const sizer = createDiv('markdown-preview-sizer markdown-preview-section');
		const { app, file } = this.note;
		const text = this.note.getViewData();
		this.drawHeader(text, sizer);
		void content.load();
		const blocks = await renderBlocks(text, { app, sourcePath: file?.path ?? '', addChild: (child) => void content.addChild(child) });
		if (round !== this.round) {
			content.unload();
			return;
		}
		sizer.append(...blocks.map(({ el }) => el));
		this.show(sizer, content, blocks);
	}

	/** Brings a line of the note on the screen. */
	scrollToLine(line: number): void {
		const block = [...this.blocks].reverse().find(({ section }) => section.position.start.line <= line);
		block?.el.scrollIntoView({ block: 'start' });
	}

	/** The line that stands at the top. */
	topLine(): number {
		const top = this.previewEl.getBoundingClientRect().top;
		return this.blocks.find(({ el }) => el.getBoundingClientRect().bottom > top)?.section.position.start.line ?? 0;
	}

	private show(sizer: HTMLElement, content: Component, blocks: readonly RenderedBlock[]): void {
		const { scrollTop } = this.previewEl;
		this.removeChild(this.content);
		this.content = this.addChild(content);
		this.sizerEl.replaceWith(sizer);
		this.sizerEl = sizer;
		this.blocks = blocks;
		this.previewEl.scrollTop = scrollTop;
	}

	private drawHeader(text: string, sizer: HTMLElement): void {
		const header = sizer.createDiv('mod-header mod-ui');
		header.createDiv({ cls: 'inline-title', text: this.note.file?.basename ?? '' });
		const properties = parseNote(frontMatterText(text)).frontmatter;
		if (properties) drawProperties(properties, header);
	}

	private clicked(event: MouseEvent): void {
		const box = event.target;
		if (!(box instanceof HTMLInputElement) || !box.hasClass('task-list-item-checkbox')) return;
		const block = this.blocks.find(({ el }) => el.contains(box));
		const { file, app } = this.note;
		if (!block || !file) return;
		const place = block.el.findAll('.task-list-item-checkbox').indexOf(box);
		void app.vault.process(file, (text) => toggleTask(text, block.section, place));
	}
}

function frontMatterText(text: string): string {
	const close = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
	return close < 0 ? '' : text.slice(0, close + 4);
}
