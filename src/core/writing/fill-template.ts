import type { CivilDate } from '../model/civil-date';
import { frontMatterRange } from '../model/front-matter-range';
import { formatDate } from './date-format';
import { yamlString, yamlValue } from './yaml-string';

/** What the placeholders of a template stand for. The keys are in lower case; the case in the template does not matter. */
export interface Placeholders {
	readonly texts: Readonly<Record<string, string>>;
	/** Days, which take a format: `{{date:YYYY.MM.DD}}`. */
	readonly days: Readonly<Record<string, CivilDate>>;
}

const PLACEHOLDER = /\{\{[ \t]*([A-Za-z]+)[ \t]*(?::([^{}\r\n]*))?\}\}/g;

/**
 * Fills the placeholders of a template. In front matter a value is quoted and escaped as its place asks, so that a
 * title with a colon or a quotation mark cannot break it. Placeholders of other names stay, for other plugins to fill.
 */
export function fillTemplate(template: string, placeholders: Placeholders): string {
	const frontMatter = frontMatterRange(template);
	return template.replace(PLACEHOLDER, (whole: string, name: string, format: string | undefined, at: number) => {
		const value = valueOf(placeholders, name.toLowerCase(), format);
		if (value === null) return whole;
		const isYaml = frontMatter !== null && at >= frontMatter.from && at < frontMatter.to;
		return isYaml ? inYaml(value, template, at, at + whole.length) : value;
	});
}

function valueOf({ texts, days }: Placeholders, name: string, format: string | undefined): string | null {
	const day = Object.hasOwn(days, name) ? days[name] : undefined;
	if (day !== undefined) return formatDate(day, format?.trim() || 'YYYY-MM-DD');
	return format === undefined && Object.hasOwn(texts, name) ? (texts[name] ?? null) : null;
}

function inYaml(value: string, template: string, from: number, to: number): string {
	const before = /[^\r\n]*$/.exec(template.slice(Math.max(0, from - 500), from))?.[0] ?? '';
	if (count(before, '"') % 2 === 1) return yamlString(value).slice(1, -1);
	if (count(before, "'") % 2 === 1) return value.replaceAll("'", "''");
	const isWholeValue = /(?::|-)[ \t]+$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(template.slice(to, to + 500));
	return isWholeValue ? yamlValue(value) : value;
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
