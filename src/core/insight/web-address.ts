/** An address that is safe to open from a click, with the words that name it. */
export interface WebAddress {
	readonly url: string;
	/** `docs.example.org`; of an address without host, what follows its scheme. */
	readonly host: string;
}

// Anything else, `javascript:` and `data:` above all, must not be opened because a note says so.
const OPENED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'obsidian:']);

/** Reads a link target that leads to the web; null where it is no address or one that must not be opened. */
export function webAddress(target: string): WebAddress | null {
	const url = parsed(target);
	if (!url || !OPENED.has(url.protocol)) return null;
	return { url: url.href, host: url.hostname.replace(/^www\./, '') || url.pathname };
}

function parsed(target: string): URL | null {
	try {
		return new URL(target, 'https://host');
	} catch {
		return null;
	}
}
