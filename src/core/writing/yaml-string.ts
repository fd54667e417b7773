const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} _./()-]*[\p{L}\p{N}_./()-])?$/u;

/** A YAML value that reads back as this very text: in double quotes, with escapes. */
export function yamlString(text: string): string {
	return JSON.stringify(text);
}

/** A YAML value for a text: as it stands where no sign in it has a meaning in YAML, else in quotes. */
export function yamlValue(text: string): string {
	return text === '' || PLAIN.test(text) ? text : yamlString(text);
}
