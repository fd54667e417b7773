import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { SectionCache } from 'obsidian';
import type { AppApi } from '../app-api';
import { LONGEST_PARSED, parseNote } from '../metadata/parse-note';
import { decorate } from './decorate';
import { hideMarks, inlineMarks } from './inline-marks';
import type { MarkdownProcessors, PostProcessorContext, SectionInformation } from './processors';
import type { MarkdownRenderChild } from './render-child';
import { sanitizeHTMLToDom } from './sanitize-html';

/** What a rendering stands in. */
export interface RenderPlace {
	readonly app: AppApi;
	readonly sourcePath: string;
	/** Takes what lives in the rendering. */
	readonly addChild: (child: MarkdownRenderChild) => void;
}

/** One rendered block of a note. */
export interface RenderedBlock {
	readonly el: HTMLElement;
	readonly section: SectionCache;
}

const LONGEST_SHOWN = 50_000;
const SILENT = ['yaml', 'comment', 'definition', 'footnoteDefinition'];
const ELEMENTS: Readonly<Record<string, string>> = { paragraph: 'p', list: 'ul', code: 'pre', thematicBreak: 'hr', callout: 'callout', blockquote: 'blockquote', table: 'table', html: 'html', math: 'p' };

/** Renders a note block by block, each in an element of its own, after all code block and post processors have had it. */
export async function renderBlocks(text: string, place: RenderPlace): Promise<RenderedBlock[]> {
	const { app, sourcePath } = place;
	if (text.length > LONGEST_PARSED) return [plainBlock(text)];
	const cache = parseNote(text);
	const leads = (linkpath: string): boolean => linkpath === '' || app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) !== null;
	const imageAddress = (linkpath: string): string | null => {
		const file = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
		return file && app.vault.getResourcePath(file);
	};
	const marks = inlineMarks(cache, leads);
	const definitions = definitionsOf(text, cache.sections ?? []);
	const blocks: RenderedBlock[] = [];
	for (const section of cache.sections ?? []) {
		if (SILENT.includes(section.type)) continue;
		const { start, end } = section.position;
		const source = text.slice(start.offset, end.offset);
		const { text: hidden, restore } = section.type === 'code' ? { text: source, restore: asIs } : hideMarks(source, start.offset, marks);
		const el = createDiv(`el-${elementOf(section, source)}`);
		el.append(sanitizeHTMLToDom(restore(compile(hidden + definitions))));
		decorate(el, leads, imageAddress);
		const information: SectionInformation = { text, lineStart: start.line, lineEnd: end.line };
		await process(el, app.registries.markdown, contextFor(place, cache.frontmatter ?? null, information));
		blocks.push({ el, section });
	}
	return blocks;
}

/** The beginning of a note that is too long to be parsed, as it is; a browser takes seconds to lay out all of it. */
function plainBlock(text: string): RenderedBlock {
	const start = { line: 0, col: 0, offset: 0 };
	const el = createDiv('el-pre');
	el.createEl('pre', { text: text.slice(0, LONGEST_SHOWN) });
	el.createEl('p', { cls: 'mod-cut', text: `Reading view ends here after ${LONGEST_SHOWN} characters of ${text.length}. Editing shows all.` });
	return { el, section: { type: 'code', position: { start, end: { line: text.split('\n').length - 1, col: 0, offset: text.length } } } };
}

function compile(source: string): string {
	return micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });
}

function asIs(html: string): string {
	return html;
}

/** The link definitions of the note, which every block may use. */
function definitionsOf(text: string, sections: readonly SectionCache[]): string {
	const sources = sections.filter(({ type }) => type === 'definition').map(({ position }) => text.slice(position.start.offset, position.end.offset));
	return sources.length === 0 ? '' : `\n\n${sources.join('\n')}`;
}

function elementOf({ type }: SectionCache, source: string): string {
	if (type === 'heading') return `h${Math.max(1, /^[ ]*(#*)/.exec(source)?.[1]?.length ?? 1)}`;
	return type === 'list' && /^\s*\d/.test(source) ? 'ol' : (ELEMENTS[type] ?? 'p');
}

function contextFor(place: RenderPlace, frontmatter: Record<string, unknown> | null, information: SectionInformation): PostProcessorContext {
	const { sourcePath, addChild } = place;
	return { docId: sourcePath, sourcePath, frontmatter, addChild, getSectionInfo: () => information };
}

async function process(el: HTMLElement, processors: MarkdownProcessors, context: PostProcessorContext): Promise<void> {
	for (const code of el.findAll('pre > code')) await processCode(code, processors, context);
	for (const processor of processors.all()) {
		try {
			await processor(el, context);
		} catch (error) {
			console.error(error);
		}
	}
}

async function processCode(code: HTMLElement, processors: MarkdownProcessors, context: PostProcessorContext): Promise<void> {
	const language = /language-(\S+)/.exec(code.className)?.[1];
	const handler = language === undefined ? undefined : processors.codeBlocks.get(language);
	if (!handler) return;
	const box = createDiv(`block-language-${language ?? ''}`);
	code.parentElement?.replaceWith(box);
	try {
		await handler((code.textContent ?? '').replace(/\n$/, ''), box, context);
	} catch (error) {
		box.createEl('pre', { cls: 'mod-error', text: String(error) });
		console.error(error);
	}
}
