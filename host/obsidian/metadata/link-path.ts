/** The part of a link before `#`. */
export function linkPathOf(link: string): string {
	const hash = link.indexOf('#');
	return hash < 0 ? link : link.slice(0, hash);
}

/** The part of a link from `#` on; empty where there is none. */
export function subpathOf(link: string): string {
	return link.slice(linkPathOf(link).length);
}
