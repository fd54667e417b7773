const TAGS = new Set([
	'a', 'abbr', 'b', 'blockquote', 'br', 'center', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure',
	'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'input', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'small', 'span', 'strong', 'sub',
	'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul', 'video',
]);
const ATTRIBUTES = new Set([
	'align', 'alt', 'aria-label', 'checked', 'class', 'colspan', 'controls', 'data-href', 'dir', 'disabled', 'height', 'href', 'id', 'lang', 'open', 'rel',
	'rowspan', 'src', 'start', 'target', 'title', 'type', 'width',
]);
const DROPPED_WHOLE = new Set(['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'svg', 'math']);

/** The DOM of an HTML text, with nothing in it that could run or load code. Text in unknown tags stays. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	const fragment = document.createDocumentFragment();
	for (const child of [...parsed.body.childNodes]) fragment.append(...clean(child));
	return fragment;
}

function clean(node: Node): Node[] {
	if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
	if (!(node instanceof Element)) return [];
	const name = node.tagName.toLowerCase();
	if (DROPPED_WHOLE.has(name)) return [];
	const children = [...node.childNodes].flatMap(clean);
	if (!TAGS.has(name)) return children;
	const copy = document.createElement(name);
	for (const { name: key, value } of [...node.attributes]) {
		if (ATTRIBUTES.has(key) && !isCode(key, value)) copy.setAttribute(key, value);
	}
	copy.append(...children);
	return [copy];
}

function isCode(key: string, value: string): boolean {
	if (key !== 'href' && key !== 'src') return false;
	// Spaces and control characters within a scheme do not stop a browser from taking it.
	const scheme = [...value].filter((character) => character > ' ').join('').toLowerCase();
	return /^(?:javascript|vbscript|data:text)/.test(scheme);
}
