import type { LinkKind } from './link';

/** Whether a link has double brackets. Its target is taken as it is: it knows no escapes. */
export function isWiki(kind: LinkKind): boolean {
	return kind === 'wiki' || kind === 'embed';
}

/** A target without its heading. */
export function beforeHeading(target: string): string {
	return target.replace(/#[^]*$/, '');
}

/** A target with its percent signs decoded; as it is where one of them is none of UTF-8. */
export function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
