/** A word as it is compared: composed (NFC), lower case, white space folded. */
export function fold(word: string): string {
	return word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
