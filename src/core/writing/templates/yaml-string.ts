const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} _./()-]*[\p{L}\p{N}_./()-])?$/u;
/** Words and numbers that read back as something other than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|\d[\da-fox._-]*)$/i;

/** Whether a text can stand in a YAML value without quotes: no sign in it has a meaning there. */
export function isPlain(text: string): boolean {
	return text === '' || PLAIN.test(text);
}

/** Whether a YAML value without quotes reads back as text. */
export function isText(value: string): boolean {
	return !NO_TEXT.test(value);
}
