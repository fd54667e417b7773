/** One line of the benchmark's table. */
export interface Row {
	readonly what: string;
	readonly found: string;
	/** What it should be; empty where the figure only explains another. */
	readonly goal: string;
	readonly met: boolean;
}

/** A figure that only explains others. */
export function note(what: string, found: string): Row {
	return { what, found, goal: '', met: true };
}

/** A figure that should be at most so much. */
export function atMost(what: string, value: number, most: number, unit: string): Row {
	return { what, found: `${rounded(value)}${unit}`, goal: `at most ${most}${unit}`, met: value <= most };
}

/** A number to three figures. */
export function rounded(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
