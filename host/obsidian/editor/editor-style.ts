import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Obsidian's class names, so that themes and plugins find them. */
const classes = HighlightStyle.define([
	...[1, 2, 3, 4, 5, 6].map((level) => ({ tag: headingTag(level), class: `cm-header cm-header-${level}` })),
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.comment, class: 'cm-comment' },
]);

const frontMatterLine = Decoration.line({ class: 'cm-hmd-frontmatter' });

/** Front matter is no Markdown: its lines are marked, so that the style sheet can take the headings out of them. */
const frontMatter = ViewPlugin.define(
	(view) => {
		const plugin = {
			decorations: frontMatterLines(view),
			update: (update: ViewUpdate): void => {
				if (update.docChanged) plugin.decorations = frontMatterLines(update.view);
			},
		};
		return plugin;
	},
	{ decorations: (plugin) => plugin.decorations },
);

export const editorStyle: Extension = [syntaxHighlighting(classes), frontMatter, EditorView.lineWrapping];

function frontMatterLines({ state: { doc } }: EditorView): DecorationSet {
	if (doc.line(1).text !== '---') return Decoration.none;
	for (let number = 2; number <= doc.lines; number += 1) {
		if (doc.line(number).text !== '---') continue;
		return Decoration.set(Array.from({ length: number }, (_, index) => frontMatterLine.range(doc.line(index + 1).from)));
	}
	return Decoration.none;
}

function headingTag(level: number) {
	return [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6][level - 1] ?? tags.heading;
}
