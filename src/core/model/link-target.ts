import type { LinkKind } from './link';

/** Whether a link has double brackets. Its target is taken as it is: it knows no escapes. */
export function isWiki(kind: LinkKind): boolean {
	return kind === 'wiki' || kind === 'embed';
}

/** A target without its heading. */
export function beforeHeading(target: string): string {
	return target.replace(/#[^]*$/, '');
}

/** A target with its percent signs decoded, run by run, so that `100%25%` and a name in another encoding keep what is no percent sign of UTF-8. */
export function decoded(target: string): string {
	return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}
