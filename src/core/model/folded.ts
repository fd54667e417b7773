/** A text as it is compared: NFC, lower case, runs of white space as one space. */
export function folded(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
