import filenamify from 'filenamify/browser';

// What a disk refuses, and what Obsidian gives a meaning in links.
const FORBIDDEN = /[\s<>:"/\\|?*#^[\]\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF0-\uFFFF]+/gu;
// Signs that cannot be seen, except the joiner that holds emoji together.
const INVISIBLE = /(?!\u200D)\p{Cf}/gu;
const AT_EDGES = /^[. \u200D]+|[. \u200D]+$/g;
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
	const safe = beginningOf(title)
		.replace(INVISIBLE, '')
		.replace(FORBIDDEN, ' ')
		.replace(AT_EDGES, '');
	const name = withinBytes(safe).replace(AT_EDGES, '');
	// What is left to the library are the names that Windows keeps for itself.
	return filenamify(name || NAMELESS, { replacement: ' ', maxLength: LONGEST_TITLE });
}

/** A folder path, with slashes of either kind, whose every part is a clean name; empty for the top of the vault, else with a closing slash. */
export function cleanFolder(path: string): string {
	const parts = path.split(/[/\\]/).filter((part) => part.trim() !== '');
	return parts.map((part) => `${cleanName(part)}/`).join('');
}

/** The title in words joined by a separator, such as `modern-cnn`; empty where it has no letter or digit. */
export function slug(title: string, separator: string, lowerCase: boolean): string {
	const words = beginningOf(title)
		.replace(/['’]|\uFE0F|\u20E3/g, '')
		// Else C, C++ and C# would be one note.
		.replace(/\+/g, ' plus ')
		.replace(/([\p{L}\p{N}])#/gu, '$1 sharp ')
		.replace(/&/g, ' and ')
		.match(/[\p{L}\p{N}\p{M}]+/gu);
	const joined = (words ?? []).join(separator);
	return lowerCase ? joined.toLowerCase() : joined;
}

function beginningOf(title: string): string {
	return title.slice(0, LONGEST_TITLE).normalize('NFC');
}

function withinBytes(text: string): string {
	let name = '';
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		if (new TextEncoder().encode(name + segment).length > LONGEST_BYTES) break;
		name += segment;
	}
	return name;
}
