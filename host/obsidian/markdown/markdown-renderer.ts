import type { AppApi } from '../app-api';
import type { Component } from '../base/component';
import { renderBlocks } from './render-blocks';
import { MarkdownRenderChild } from './render-child';

/** Renders Markdown into any element. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	/** Renders as in a note at `sourcePath`; what lives in the rendering lives as long as `component`. Its links do nothing by themselves. */
	static async render(app: AppApi, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		const blocks = await renderBlocks(markdown, { app, sourcePath, addChild: (child) => void component.addChild(child) });
		for (const block of blocks) el.append(...block.el.childNodes);
		el.addClass('markdown-rendered');
	}
}
