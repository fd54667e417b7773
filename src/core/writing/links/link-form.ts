import type { Link } from '../../model/link';
import { beforeHeading, decoded, isWiki } from '../../model/link-target';
import type { LinkFactsOf, ResolveLink } from '../../model/ports';
import type { WritingSettings } from '../../model/settings';
import type { Change } from '../../model/span';
import { dottedPath, folderOf, foldPath, nameOf, relativePath, withoutExtension } from '../../model/vault-path';
import { fromTop, isRelative } from './link-path';
import { mostAlike } from '../../model/most-alike';
import type { Neighbour } from './neighbour';

/** How an author writes links to notes. */
export interface LinkForm {
	/** From the note's folder (`../a/b.md`), from the top of the vault (`a/b.md`), or the name alone (`b.md`). */
	readonly from: 'folder' | 'vault' | 'name';
	readonly withExtension: boolean;
}

type WritableKind = 'markdown' | 'wiki';

/** The form that most links to notes have, for Markdown and wiki links each. */
export interface LinkForms {
	readonly preferred: WritableKind;
	readonly markdown: LinkForm;
	readonly wiki: LinkForm;
}

/** The note that a link stands in, how links are written in it, and how they are looked up from it. */
export interface LinkSource {
	readonly path: string;
	readonly forms: LinkForms;
	readonly resolve: ResolveLink;
}

const RELATIVE: LinkForm = { from: 'folder', withExtension: true };
const BY_NAME: LinkForm = { from: 'name', withExtension: false };

/**
 * The forms that the author's setting names, or else those of the neighbours' links. Where nothing shows a preference,
 * links are wiki links, as in Obsidian.
 */
export function linkForms(neighbours: readonly Neighbour[], rule: WritingSettings['stubLink'] = 'neighbours'): LinkForms {
	const toNotes = neighbours.flatMap(({ link, facts }) => (facts.leadsTo === 'web' ? [] : link));
	return {
		preferred: rule === 'neighbours' ? usualKind(toNotes) : rule === 'wiki' ? rule : 'markdown',
		markdown: rule === 'relative' ? RELATIVE : commonForm(neighbours, 'markdown', RELATIVE),
		wiki: commonForm(neighbours, 'wiki', BY_NAME),
	};
}

/** The kind that most of these links have. */
export function usualKind(links: readonly Link[]): WritableKind {
	return mostAlike(links.map(({ kind }) => kind).filter(isWritable))[0] ?? 'wiki';
}

/** The target of a Markdown link in a note to another. */
export function markdownTarget(source: LinkSource, path: string): string {
	return percentEncoded(targetBy(source.forms.markdown, source, path));
}

/** The same of a wiki link, which can hold a name alone where it cannot hold the folder's; undefined where it can hold none. */
export function wikiTarget(source: LinkSource, path: string): string | undefined {
	return [source.forms.wiki, BY_NAME].map((form) => targetBy(form, source, path)).find(fitsWiki);
}

/**
 * The target of a link from one note to another, not encoded. It always leads there: where the author's form would lead
 * to another file (a second `intro.md`), the next clearer one is taken.
 */
export function targetBy({ from, withExtension }: LinkForm, { path: source, resolve }: LinkSource, path: string): string {
	const leadsThere = (target: string) => foldPath(resolve(target, source) ?? path) === foldPath(path);
	const whole = waysTo(path, source)[from].find(leadsThere) ?? dottedPath(source, path);
	const bare = withoutExtension(whole);
	return !withExtension && leadsThere(bare) ? bare : whole;
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
	const encoded = (bare: string) => (isWiki(kind) ? bare : percentEncoded(bare));
	const whole = isRelative(path, kind) ? fromTop(path, kind, encoded(from)) : null;
	const heading = target.slice(path.length);
	const moved = whole === null ? target : dottedPath(encoded(to), whole) + heading;
	if (note === null) return moved;
	const leadsOn = (way: string) => factsOf({ ...link, target: way }, to).path === note;
	return [target, moved, encoded(dottedPath(to, note)) + heading].find(leadsOn) ?? target;
}

/** The change that gives a link this target. `[text][reference]` gets one of its own: its definition may serve other links. */
export function targetChange({ textSpan, targetSpan, to }: Link, target: string): Change {
	if (targetSpan) return { ...targetSpan, text: target };
	return { from: textSpan.to + 1, to, text: `(${/\s/.test(target) ? `<${target}>` : target})` };
}

/** Whether a path or a text can stand in a wiki link, which knows no escapes. */
export function fitsWiki(text: string): boolean {
	return !/[#^[\]|\r\n]/.test(text);
}

/** Whether a link of this kind leads from note to note by a target of its own. */
export function isWritable(kind: string): kind is WritableKind {
	return kind === 'markdown' || kind === 'wiki';
}

function commonForm(neighbours: readonly Neighbour[], kind: WritableKind, usual: LinkForm): LinkForm {
	const forms = neighbours.flatMap((neighbour) => (neighbour.link.kind === kind && formOf(neighbour, usual)) || []);
	return {
		from: mostAlike(forms.map(({ from }) => from))[0] ?? usual.from,
		withExtension: mostAlike(forms.map(({ withExtension }) => withExtension))[0] ?? usual.withExtension,
	};
}

/** What one link shows: of forms that look alike here (a neighbour in the same folder), the usual one. */
function formOf({ link: { target }, sourcePath, facts: { path } }: Neighbour, usual: LinkForm): LinkForm | null {
	if (path === null) return null;
	const ways = waysTo(path, sourcePath);
	const from = ([usual.from, 'folder', 'vault', 'name'] as const).find((way) => comparable(ways[way][0]) === comparable(target));
	return from ? { from, withExtension: /\.md(?:#|$)/i.test(target) } : null;
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
