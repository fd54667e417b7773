import { setIcon } from '../ui/icons';

const ICONS: Readonly<Record<string, string>> = {
	note: 'pencil', info: 'info', todo: 'circle-check', tip: 'lightbulb', hint: 'lightbulb', important: 'flag', success: 'check', done: 'check', check: 'check',
	question: 'circle-help', help: 'circle-help', faq: 'circle-help', warning: 'triangle-alert', caution: 'triangle-alert', failure: 'x', danger: 'zap',
	error: 'zap', bug: 'bug', example: 'list', quote: 'quote', abstract: 'list', summary: 'list',
};
const HEAD = /^\[!([^\]]+)\]([+-]?)[ \t]*/;

/** Makes callouts of the quotes that begin with `[!type]`. */
export function drawCallouts(el: HTMLElement): void {
	for (const quote of el.findAll('blockquote')) drawCallout(quote);
}

function drawCallout(quote: HTMLElement): void {
	const first = quote.firstElementChild;
	const head = first?.firstChild;
	const match = head?.nodeType === Node.TEXT_NODE ? HEAD.exec(head.textContent ?? '') : null;
	if (!first || !head || !match) return;
	const type = (match[1] ?? '').toLowerCase();
	head.textContent = (head.textContent ?? '').slice(match[0].length);
	const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': match[2] ?? '' } });
	const title = callout.createDiv('callout-title');
	setIcon(title.createDiv('callout-icon'), ICONS[type] ?? 'pencil');
	const inner = title.createDiv('callout-title-inner');
	inner.append(...titleNodes(first));
	if (inner.getText().trim() === '') inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
	if (!first.hasChildNodes()) first.remove();
	callout.createDiv('callout-content').append(...quote.childNodes);
	quote.replaceWith(callout);
}

/** Takes the first line out of a paragraph. */
function titleNodes(paragraph: Element): Node[] {
	const nodes: Node[] = [];
	for (const node of [...paragraph.childNodes]) {
		const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
		const lineEnd = text.indexOf('\n');
		if (lineEnd >= 0) {
			nodes.push(document.createTextNode(text.slice(0, lineEnd)));
			node.textContent = text.slice(lineEnd + 1);
			return nodes;
		}
		if (node.nodeName === 'BR') {
			node.remove();
			return nodes;
		}
		nodes.push(node);
		node.remove();
	}
	return nodes;
}
