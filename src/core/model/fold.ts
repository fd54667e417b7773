/** A text as it is compared: composed (NFC), lower case, white space folded. */
export function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
