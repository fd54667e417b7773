import type { MarkdownRenderChild } from './render-child';

export interface SectionInformation {
	/** The whole text of the note. */
	readonly text: string;
	/** First and last line of the block, from 0. */
	readonly lineStart: number;
	readonly lineEnd: number;
}

export interface PostProcessorContext {
	readonly docId: string;
	readonly sourcePath: string;
	readonly frontmatter: Record<string, unknown> | null;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): SectionInformation | null;
}

export interface PostProcessor {
	(el: HTMLElement, context: PostProcessorContext): unknown;
	sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

/** What plugins do to rendered notes. */
export class MarkdownProcessors {
	private postProcessors: readonly PostProcessor[] = [];
	readonly codeBlocks = new Map<string, CodeBlockHandler>();

	/** In the order in which they run. */
	all(): readonly PostProcessor[] {
		return this.postProcessors;
	}

	add(processor: PostProcessor): void {
		this.postProcessors = [...this.postProcessors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	remove(processor: PostProcessor): void {
		this.postProcessors = this.postProcessors.filter((each) => each !== processor);
	}
}
