// The seven kinds of HTML block and how each ends: CommonMark 4.6.
const BLOCK_TAG =
	/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const RAW_TEXT = /^<(?:script|pre|textarea|style)(?:\s|>|$)/i;
const RAW_TEXT_END = /<\/(?:script|pre|textarea|style)>/i;
const DECLARATION = /^<![A-Za-z]/;
/** An opening or closing tag, as a pattern (CommonMark 6.6). More attributes than these would be more than a pattern has room to look at. */
export const TAG =
	'<(?:[A-Za-z][A-Za-z0-9-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"\'=<>`\\s]+|\'[^\']*\'|"[^"]*"))?){0,99}\\s*/?|/[A-Za-z][A-Za-z0-9-]*\\s*)>';
const COMPLETE_TAG = new RegExp(`^${TAG}\\s*$`);

const BLANK = /^$/;

/**
 * What the line that ends the HTML block that begins with this line matches; null where none begins.
 * A tag of a name that HTML does not know begins one only where no paragraph is open.
 */
export function htmlBlockEnd(line: string, inParagraph: boolean): RegExp | null {
	if (RAW_TEXT.test(line)) return RAW_TEXT_END;
	if (line.startsWith('<!--')) return /-->/;
	if (line.startsWith('<?')) return /\?>/;
	if (DECLARATION.test(line)) return />/;
	if (BLOCK_TAG.test(line) || (!inParagraph && COMPLETE_TAG.test(line))) return BLANK;
	return null;
}
