import type { Link } from '../model/link';
import type { LinkFactsOf, ResolveLink } from '../model/ports';
import type { WritingSettings } from '../model/settings';
import { dottedPath, folderOf, foldPath, nameOf, relativePath, withoutExtension } from '../model/vault-path';
import { beforeHeading, decoded, fromTop, isRelative, isWiki } from './link-path';
import { mostAlike } from './most-alike';
import type { Neighbour } from './neighbour';

/** How an author writes links to notes. */
export interface LinkForm {
	readonly kind: 'markdown' | 'wiki';
	/** From the note's folder (`../a/b.md`), from the top of the vault (`a/b.md`), or the name alone (`b.md`). */
	readonly from: 'folder' | 'vault' | 'name';
	readonly withExtension: boolean;
}

/** The note that a link stands in, and how links are looked up from it. */
export interface LinkSource {
	readonly path: string;
	readonly resolve: ResolveLink;
}

/** The form that most links to notes have, for Markdown and wiki links each. */
export interface LinkForms {
	readonly preferred: LinkForm['kind'];
	readonly markdown: LinkForm;
	readonly wiki: LinkForm;
}

const RELATIVE: LinkForm = { kind: 'markdown', from: 'folder', withExtension: true };
const BY_NAME: LinkForm = { kind: 'wiki', from: 'name', withExtension: false };

/**
 * The forms that the author's setting names, or else those of the neighbours' links. Where nothing shows a preference,
 * links are wiki links, as in Obsidian.
 */
export function linkForms(neighbours: readonly Neighbour[], rule: WritingSettings['stubLink'] = 'neighbours'): LinkForms {
	const toNotes = neighbours.filter(({ facts }) => facts.leadsTo !== 'web').map(({ link }) => link);
	return {
		preferred: ({ relative: 'markdown', wiki: 'wiki', neighbours: usualKind(toNotes) } as const)[rule],
		markdown: rule === 'relative' ? RELATIVE : commonForm(neighbours, RELATIVE),
		wiki: commonForm(neighbours, BY_NAME),
	};
}

/** The kind that most of these links have. */
export function usualKind(links: readonly Link[]): LinkForm['kind'] {
	return mostAlike(links.map(({ kind }) => kind).filter(isWritable))[0] ?? 'wiki';
}

/**
 * The target of a link from one note to another, encoded for its kind. It always leads there: where the author's form
 * would lead to another file (a second `intro.md`), the next clearer one is taken.
 */
export function writeTarget({ kind, from, withExtension }: LinkForm, { path: source, resolve }: LinkSource, path: string): string {
	const leadsThere = (target: string) => foldPath(resolve(target, source) ?? path) === foldPath(path);
	const whole = waysTo(path, source)[from].find(leadsThere) ?? dottedPath(source, path);
	const bare = withoutExtension(whole);
	const target = !withExtension && leadsThere(bare) ? bare : whole;
	return kind === 'wiki' ? target : percentEncoded(target);
}

/** The same for a wiki link, which can hold a name alone where it cannot hold the folder's; undefined where it can hold none. */
export function wikiTarget(form: LinkForm, source: LinkSource, path: string): string | undefined {
	return [form, BY_NAME].map((one) => writeTarget(one, source, path)).find(fitsWiki);
}

/** The targets that a form makes of a path, the clearer ones behind. */
function waysTo(path: string, source: string): Readonly<Record<LinkForm['from'], readonly [string, ...string[]]>> {
	return { folder: [relativePath(source, path)], vault: [path], name: [nameOf(path), path] };
}

/**
 * The target that makes a link of the note at `from` lead on to the same place from the note at `to`: as it is written
 * where it does so, as one that is looked up anywhere does; else counted from the other folder.
 */
export function carriedTarget(link: Link, from: string, to: string, factsOf: LinkFactsOf): string {
	const { kind, target } = link;
	const { leadsTo, path: note } = factsOf(link, from);
	const path = beforeHeading(target);
	if (folderOf(from) === folderOf(to) || leadsTo === 'web' || /^(?:[/{]|$)/.test(path)) return target;
	const [source, into] = isWiki(kind) ? [from, to] : [percentEncoded(from), percentEncoded(to)];
	const whole = isRelative(path, kind) ? fromTop(path, kind, source) : null;
	const heading = target.slice(path.length);
	const moved = whole === null ? target : dottedPath(into, whole) + heading;
	if (note === null) return moved;
	const clear = dottedPath(to, note);
	const ways = [target, moved, (isWiki(kind) ? clear : percentEncoded(clear)) + heading];
	return ways.find((way) => factsOf({ ...link, target: way }, to).path === note) ?? target;
}

/** Whether a path or a text can stand in a wiki link, which knows no escapes. */
export function fitsWiki(text: string): boolean {
	return !/[#^[\]|\r\n]/.test(text);
}

/** Whether a link of this kind leads from note to note by a target of its own. */
export function isWritable(kind: string): kind is LinkForm['kind'] {
	return kind === 'markdown' || kind === 'wiki';
}

function commonForm(neighbours: readonly Neighbour[], usual: LinkForm): LinkForm {
	const forms = neighbours.flatMap((neighbour) => formOf(neighbour, usual) ?? []);
	return {
		kind: usual.kind,
		from: mostAlike(forms.map(({ from }) => from))[0] ?? usual.from,
		withExtension: mostAlike(forms.map(({ withExtension }) => withExtension))[0] ?? usual.withExtension,
	};
}

/** What one link shows: of forms that look alike here (a neighbour in the same folder), the usual one. */
function formOf({ link, sourcePath, facts: { path } }: Neighbour, usual: LinkForm): Omit<LinkForm, 'kind'> | null {
	if (link.kind !== usual.kind || path === null) return null;
	const ways = waysTo(path, sourcePath);
	const from = ([usual.from, 'folder', 'vault', 'name'] as const).find((way) => comparable(ways[way][0]) === comparable(link.target));
	return from ? { from, withExtension: /\.md(?:#|$)/i.test(link.target) } : null;
}

function comparable(target: string): string {
	return foldPath(decoded(withoutExtension(beforeHeading(target).replace(/^\.?\//, ''))));
}

const MARKS = /[\s\p{Cc}()<>[\]{}|:%"`\\#?^&]/gu;

/** They may stand in an address, and end a target. */
const BRACKETS: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** A path with these signs percent-encoded. Korean and other letters stay readable unless said otherwise: links take them as they are. */
export function percentEncoded(path: string, signs = MARKS): string {
	return path.replace(signs, (sign) => BRACKETS[sign] ?? encodeURIComponent(sign));
}
