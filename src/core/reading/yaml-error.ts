/** Why a text is no YAML, whichever library says so. */
export class YamlError extends Error {
	constructor(
		/** What is wrong, in the library's words. */
		reason: string,
		/** Line of the text, counted from 0; null where it is not known. */
		readonly line: number | null,
		/** Whether nothing is wrong but that a key stands twice in one mapping. */
		readonly isDuplicateKey: boolean,
	) {
		super(reason);
	}
}
