import filenamify from 'filenamify/browser';

// The name of a note must also survive in a link: Obsidian gives # ^ [ ] and | a meaning there.
const LINK_MARKS = /[#^[\]|]/g;
const FORBIDDEN = /[<>:"/\\?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF0-\uFFFF]/gu;
// Signs that cannot be seen, except the joiner that holds emoji together.
const INVISIBLE = /(?!\u200D)\p{Cf}/gu;
const AT_EDGES = /^[. ]+|[. ]+$/g;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Most disks take 255 bytes; date and sync services want some of them. */
const LONGEST_BYTES = 200;
/** Longer titles are cut before anything else, so that a pasted page costs nothing. */
const LONGEST_TITLE = 1_000;
const NAMELESS = 'untitled';

/**
 * A file name, without extension, that every system and every link takes, as close to the title as may be:
 * in NFC, at most 200 bytes of UTF-8, and `untitled` where nothing is left.
 */
export function cleanName(title: string): string {
	const safe = title
		.slice(0, LONGEST_TITLE)
		.normalize('NFC')
		.replace(INVISIBLE, '')
		.replace(FORBIDDEN, ' ')
		.replace(LINK_MARKS, ' ')
		.replace(/\s+/g, ' ')
		.replace(AT_EDGES, '');
	const name = withinBytes(safe).replace(AT_EDGES, '');
	// What is left to the library are the names that Windows keeps for itself.
	return filenamify(VISIBLE.test(name) ? name : NAMELESS, { replacement: ' ', maxLength: LONGEST_TITLE });
}

/** A folder path whose every part is a clean name; empty for the top of the vault, else with a closing slash. */
export function cleanFolder(path: string): string {
	const parts = path.split('/').filter((part) => part.trim() !== '');
	return parts.map((part) => `${cleanName(part)}/`).join('');
}

/** The title in words joined by a separator, such as `modern-cnn`; empty where it has no letter or digit. */
export function slug(title: string, separator: string, lowerCase: boolean): string {
	const words = title
		.slice(0, LONGEST_TITLE)
		.normalize('NFC')
		.replace(/['’]|\uFE0F|\u20E3/g, '')
		// Else C, C++ and C# would be one note.
		.replace(/\+/g, ' plus ')
		.replace(/([\p{L}\p{N}])#/gu, '$1 sharp ')
		.replace(/&/g, ' and ')
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== '');
	return (lowerCase ? words.map((word) => word.toLowerCase()) : words).join(separator);
}

function withinBytes(name: string): string {
	const utf8 = new TextEncoder();
	let bytes = 0;
	let end = 0;
	for (const { segment, index } of new Intl.Segmenter().segment(name)) {
		bytes += utf8.encode(segment).length;
		if (bytes > LONGEST_BYTES) break;
		end = index + segment.length;
	}
	return name.slice(0, end);
}
