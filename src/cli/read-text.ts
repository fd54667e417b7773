import { readFileSync, statSync } from 'node:fs';
import type { ReportStrings } from '../i18n/report-strings';

/** A longer file is no note: reading would still be linear, but a vault may hold gigabytes under `.md`. */
const MEGABYTES = 20;
/** How far a NUL byte is looked for, as git does it, to tell binary data from text. */
const LOOKED_AT = 8_000;

/** The text of a file, byte order mark and carriage returns included, or why there is none. */
export type TextOrReason = { readonly text: string } | { readonly reason: string };

export function readText(file: string, words: ReportStrings['report']): TextOrReason {
	try {
		if (statSync(file).size > MEGABYTES * 1024 * 1024) return { reason: words.tooLarge(MEGABYTES) };
		const bytes = readFileSync(file);
		return bytes.subarray(0, LOOKED_AT).includes(0) ? { reason: words.binary() } : { text: bytes.toString('utf8') };
	} catch (error) {
		return { reason: reasonOf(error, words) };
	}
}

/** What the system says about a file or folder that it does not hand out, in words or as its code. */
export function reasonOf(error: unknown, words: ReportStrings['report']): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return code === 'EACCES' || code === 'EPERM' ? words.noPermission() : code;
}
