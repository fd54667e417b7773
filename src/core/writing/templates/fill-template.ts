import { parseCivilDate } from '../../model/civil-date';
import { frontMatterRange } from '../../model/front-matter-range';
import { formatDate } from '../names/date-format';
import { isPlain, isText } from './yaml-string';

const PLACEHOLDER = /\{\{[ \t]*([A-Za-z]+)[ \t]*(?::([^{}\r\n]*))?\}\}/g;
/** What stands in front of a line's value in YAML: a dash, a key. */
const BEFORE_VALUE = /^\s*(?:-[ \t]+)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#{[][^:{]*):[ \t]+)?/;
const QUOTED = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')`;
// In a list or map, values end at the next sign of it, else at a comment. What stands in the braces of a placeholder is neither.
const IN_FLOW = new RegExp(String.raw`${QUOTED}|(?:[ \t]*(?:\{\{[^{}]*\}\}|[^\s,[\]{}:"']))+`, 'g');
const IN_BLOCK = new RegExp(String.raw`^(?:${QUOTED}|(?:\{\{[^{}]*\}\}|\S|[ \t]+(?![ \t#]|$))+)`);

/**
 * Fills the placeholders of a template with the values under their names, which are in lower case here and in any case
 * there. A value that is a day takes a format: `{{date:YYYY.MM.DD}}`. In front matter the whole that it stands in is
 * quoted and escaped where it has to be, so that a title with a colon or a quotation mark cannot break it. Placeholders
 * of other names stay, for other plugins to fill.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
	const { from, to } = frontMatterRange(template) ?? { from: 0, to: 0 };
	const yaml = template.slice(from, to).replace(/[^\r\n]+/g, (line) => filledLine(line, values));
	return filled(template.slice(0, from), values) + yaml + filled(template.slice(to), values);
}

/** `written` makes of a value what is to stand there. */
function filled(text: string, values: Readonly<Record<string, string>>, written = (value: string) => value): string {
	return text.replace(PLACEHOLDER, (whole, name: string, format?: string) => {
		const key = name.toLowerCase();
		const value = Object.hasOwn(values, key) ? values[key] : undefined;
		const said = format === undefined ? value : inFormat(value, format);
		return said === undefined ? whole : written(said);
	});
}

function inFormat(value = '', format: string): string | undefined {
	const day = parseCivilDate(value);
	return day ? formatDate(day, format.trim() || 'YYYY-MM-DD') : undefined;
}

function filledLine(line: string, values: Readonly<Record<string, string>>): string {
	const [head = ''] = BEFORE_VALUE.exec(line) ?? [];
	// The further lines of a text that begins above need no quotes, and would show them.
	if (head.trim() === '') return filled(line, values);
	const rest = line.slice(head.length);
	if (/^(?:\[|\{(?!\{))/.test(rest)) return head + rest.replace(IN_FLOW, (value) => filledValue(value, values));
	const [value = ''] = IN_BLOCK.exec(rest) ?? [];
	return head + filledValue(value, values) + filled(rest.slice(value.length), values);
}

function filledValue(value: string, values: Readonly<Record<string, string>>): string {
	// What JSON quotes and escapes reads back in YAML as this very text.
	if (value.startsWith('"')) return filled(value, values, (one) => JSON.stringify(one).slice(1, -1));
	if (value.startsWith("'")) return filled(value, values, (one) => one.replaceAll("'", "''"));
	let isSafe = true;
	const now = filled(value, values, (one) => {
		isSafe &&= isPlain(one);
		return one;
	});
	// A comment needs no quotes, and the commands of Templater hold quotes of their own.
	if (now === value || /^[ \t]+#|<%/.test(value) || (isSafe && (isText(now.trim()) || !/\{\{[ \t]*(?:title|name|category|series)\b/i.test(value)))) return now;
	return now.replace(/\S.*/, (one) => JSON.stringify(one));
}
