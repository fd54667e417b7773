/** Reads one stored value; gives undefined where it is not of its kind. */
export type Read<Kind> = (stored: unknown) => Kind | undefined;
/**
 * How each part of a stored object is read; its properties have the names that are stored.
 *
 * @stored
 */
export type ReadEach<Kind> = { readonly [Key in keyof Kind]: Read<Kind[Key]> };

export const text: Read<string> = (stored) => (typeof stored === 'string' ? stored : undefined);

/** An object of which every part must be of its kind. */
export function allOf<Kind extends object>(reads: ReadEach<Kind>): Read<Kind> {
	return (stored) => (isRecord(stored) ? (whole(keysOf(reads).map((key) => [key, reads[key](stored[key])])) as Kind | undefined) : undefined);
}

/** A list of which every item must be of its kind. */
export function listOf<Kind>(read: Read<Kind>): Read<readonly Kind[]> {
	return (stored) => {
		if (!Array.isArray(stored)) return undefined;
		const items = Array.from<unknown, Kind | undefined>(stored, read);
		return items.every((item) => item !== undefined) ? items : undefined;
	};
}

export function oneOf<const Choice>(...choices: readonly Choice[]): Read<Choice> {
	return (stored) => choices.find((choice) => choice === stored);
}

/** A value of the first of these kinds that it is of. */
export function firstOf<Kind>(...reads: readonly Read<Kind>[]): Read<Kind> {
	return (stored) => {
		for (const read of reads) {
			const found = read(stored);
			if (found !== undefined) return found;
		}
		return undefined;
	};
}

/** An object of these parts; undefined where one of them is. */
export function whole<Part>(parts: readonly (readonly [string, Part | undefined])[]): Readonly<Record<string, Part>> | undefined {
	const isWhole = (part: readonly [string, Part | undefined]): part is [string, Part] => part[1] !== undefined;
	return parts.every(isWhole) ? Object.fromEntries(parts) : undefined;
}

export function keysOf<Kind extends object>(value: Kind): readonly (keyof Kind & string)[] {
	return Object.keys(value) as (keyof Kind & string)[];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
