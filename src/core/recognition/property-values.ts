import { civilDate } from '../model/civil-date';
import { isRecord } from '../model/stored-value';

/** Anchors in YAML can nest a list in itself or blow it up, if only with nothing: nobody nests or lists this much by hand. */
const DEEPEST = 6;
const MOST = 500;
const NONE: readonly string[] = [];

/**
 * The single values in a property, in their order, as trimmed text: of a string, number, truth value, date or
 * nested list. Null, empty text and mappings hold none. A `Date` is read by its UTC fields, for that is the day written.
 */
export function texts(value: unknown): readonly string[] {
	if (value === undefined || value === null) return NONE;
	const found: string[] = [];
	let looked = 0;
	collect(value, 0);
	return found;

	function collect(one: unknown, depth: number): void {
		if (looked++ > MOST) return;
		if (Array.isArray(one)) {
			if (depth < DEEPEST) for (const member of one) collect(member, depth + 1);
			return;
		}
		const text = scalarText(one);
		if (text !== '') found.push(text);
	}
}

/** The values of a property that holds a list however it is written: split at commas, and a lone string at spaces too where `atSpaces`. */
export function items(value: unknown, atSpaces: boolean): readonly string[] {
	const whole = texts(value);
	const parts = whole.some(hasComma) ? whole.flatMap((text) => trimmed(text.split(','))) : whole;
	if (!atSpaces || typeof value !== 'string' || !/\s/.test(value)) return parts;
	return [...parts, ...trimmed(value.split(/[\s,]+/))];
}

/** Whether the value is an unquoted `{{…}}` of a template, which YAML reads as a mapping with a mapping for its key. */
export function isPlaceholder(value: unknown): boolean {
	return isRecord(value) && Object.keys(value).some((key) => key === '[object Object]' || key.startsWith('{'));
}

function scalarText(value: unknown): string {
	if (value instanceof Date) return dayOf(value);
	return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value).trim() : '';
}

function dayOf(date: Date): string {
	return civilDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
}

function trimmed(parts: readonly string[]): readonly string[] {
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function hasComma(text: string): boolean {
	return text.includes(',');
}
