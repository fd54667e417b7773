import stringWidth from 'string-width';

/**
 * Rows of cells as lines in which the columns stand one below the other, also under wide letters.
 * Each line begins with two spaces; control characters, which could drive the terminal, become spaces.
 */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
	const clean = rows.map((row) => row.map(printable));
	const widths = columnWidths(clean);
	return clean.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** One line of text without anything that moves the cursor. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
	const widths: number[] = [];
	for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))));
	return widths;
}

function padded(cell: string, width: number): string {
	return cell + ' '.repeat(width - stringWidth(cell));
}
