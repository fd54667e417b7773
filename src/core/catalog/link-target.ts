import type { Link } from '../model/link';
import { beforeHeading, decoded, isWiki } from '../model/link-target';

/**
 * What a link's target says by itself, before any file is looked for. Of one that names a file, the names under which
 * it is looked for, the likeliest first; the empty name is the note itself.
 */
export type TargetSense = 'placeholder' | 'web' | readonly string[];

/** Jekyll's own tags: `post_url` names a post and `link` a path. */
const LIQUID_NAME = /^\{%-?\s*(?:post_url|link)\s+([^\s%]+)/;

/**
 * Reads the target of a link as written. Nothing, `#` and `javascript:` stand for "nothing yet";
 * a scheme or `//host` goes out to the web; all else names a file, without its `#heading`.
 * Of Markdown links, percent signs and backslashes are decoded once, and a `?query` is dropped where
 * no file is named so; a wiki link is taken literally, as Obsidian takes it.
 */
export function readTarget({ kind, target }: Pick<Link, 'kind' | 'target'>): TargetSense {
	const written = target.trim();
	if (written === '' || written === '#') return 'placeholder';
	if (kind === 'url') return 'web';
	if (isWiki(kind)) return /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? 'web' : [beforeHeading(written)];
	if (/^javascript:/i.test(written)) return 'placeholder';
	if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(written)) return 'web';
	return markdownNames(written);
}

/** Percent signs are decoded after the heading is cut off: `%23` belongs to a file's name. */
function markdownNames(written: string): readonly string[] {
	const path = withoutSite(written);
	const named = LIQUID_NAME.exec(path)?.[1];
	if (named !== undefined) return [named];
	const bare = withoutBackslashes(beforeHeading(path));
	// A name such as `100%` is also found where it was written as it is, and only what stands around it was escaped.
	const whole = bare.replace(/(?:%[\da-f]{2})+/gi, decoded);
	const query = whole.indexOf('?');
	return [...new Set([decoded(bare), whole]), ...(query > 0 ? [whole.slice(0, query)] : []), ...publishedNames(whole)];
}

/** The address of the site, `{{ site.baseurl }}`, goes. */
function withoutSite(written: string): string {
	return written.replace(/^(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})+/, '') || '/';
}

/** The source of a published page: `/dl/2021/08/09/intro/` was made from `2021-08-09-intro.md`, `x.html` from `x.md`. */
function publishedNames(path: string): readonly string[] {
	const page = path.replace(/\/$/, '').replace(/\.html?$/i, '');
	const dated = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/([^/]+)$/.exec(page);
	if (dated) return [dated.slice(1).join('-')];
	return page === path || page === '' ? [] : [page];
}

function withoutBackslashes(destination: string): string {
	return destination.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
