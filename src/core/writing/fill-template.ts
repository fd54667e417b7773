import { parseCivilDate } from '../model/civil-date';
import { frontMatterRange } from '../model/front-matter-range';
import { formatDate } from './date-format';
import { yamlString, yamlValue } from './yaml-string';

const PLACEHOLDER = /\{\{[ \t]*([A-Za-z]+)[ \t]*(?::([^{}\r\n]*))?\}\}/g;

/**
 * Fills the placeholders of a template with the values under their names, which are in lower case here and in any case
 * there. A value that is a day takes a format: `{{date:YYYY.MM.DD}}`. In front matter a value is quoted and escaped as
 * its place asks, so that a title with a colon or a quotation mark cannot break it. Placeholders of other names stay,
 * for other plugins to fill.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
	const frontMatter = frontMatterRange(template);
	return template.replace(PLACEHOLDER, (whole: string, name: string, format: string | undefined, at: number) => {
		const value = valueOf(values, name.toLowerCase(), format);
		if (value === undefined) return whole;
		return frontMatter && at >= frontMatter.from && at < frontMatter.to ? inYaml(value, template, at, at + whole.length) : value;
	});
}

function valueOf(values: Readonly<Record<string, string>>, name: string, format: string | undefined): string | undefined {
	const value = Object.hasOwn(values, name) ? values[name] : undefined;
	if (format === undefined) return value;
	const day = parseCivilDate(value ?? '');
	return day ? formatDate(day, format.trim() || 'YYYY-MM-DD') : undefined;
}

function inYaml(value: string, template: string, from: number, to: number): string {
	const before = template.slice(template.lastIndexOf('\n', from) + 1, from);
	const isWithin = (sign: string) => before.split(sign).length % 2 === 0;
	if (isWithin('"')) return yamlString(value).slice(1, -1);
	if (isWithin("'")) return value.replaceAll("'", "''");
	const isWholeValue = /[:-][ \t]+$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(template.slice(to));
	return isWholeValue ? yamlValue(value) : value;
}
