import type { Link } from '../model/link';
import type { ResolveLink } from '../model/ports';
import type { WritingSettings } from '../model/settings';
import { folderOf, foldPath, nameOf, relativePath, withoutDots } from '../model/vault-path';
import { mostAlike } from './most-alike';
import type { Neighbour } from './neighbour';

/** How an author writes links to notes. */
export interface LinkForm {
	readonly kind: 'markdown' | 'wiki';
	/** From the note's folder (`../a/b.md`), from the top of the vault (`a/b.md`), or the name alone (`b.md`). */
	readonly from: 'folder' | 'vault' | 'name';
	readonly withExtension: boolean;
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
	const kinds = neighbours.flatMap(({ link: { kind }, facts }) => (facts.leadsTo !== 'web' && isWritable(kind) ? [kind] : []));
	return {
		preferred: rule === 'relative' ? 'markdown' : rule === 'wiki' ? rule : (mostAlike(kinds)[0] ?? 'wiki'),
		markdown: rule === 'relative' ? RELATIVE : commonForm(neighbours, RELATIVE),
		wiki: commonForm(neighbours, BY_NAME),
	};
}

/**
 * The target of a link from one note to another, encoded for its kind. It always leads there: where the author's form
 * would lead to another file (a second `intro.md`), the next clearer one is taken.
 */
export function writeTarget(form: LinkForm, sourcePath: string, path: string, resolve: ResolveLink): string {
	const leadsThere = (target: string) => foldPath(resolve(target, sourcePath) ?? path) === foldPath(path);
	const relative = relativePath(sourcePath, path);
	const dotted = relative.startsWith('../') ? relative : `./${relative}`;
	const inOrder = { folder: [relative, dotted], vault: [path, dotted], name: [nameOf(path), path, dotted] }[form.from];
	const whole = inOrder.find(leadsThere) ?? dotted;
	const bare = whole.replace(/\.md$/i, '');
	const target = !form.withExtension && leadsThere(bare) ? bare : whole;
	return form.kind === 'wiki' ? target : percentEncoded(target);
}

/** The target of a link in a note at `from`, for a note at `to`: one that counts from the note's folder leads on to the same place, any other is left as it is. */
export function carriedTarget({ kind, target }: Pick<Link, 'kind' | 'target'>, from: string, to: string): string {
	const [path = ''] = target.split('#');
	if (!/^\.\.?\//.test(path) || folderOf(from) === folderOf(to)) return target;
	const [source, into] = kind === 'wiki' ? [from, to] : [percentEncoded(from), percentEncoded(to)];
	const whole = withoutDots(folderOf(source) + path);
	if (whole === null) return target;
	const relative = relativePath(into, whole);
	return `${relative.startsWith('../') ? '' : './'}${relative}${target.slice(path.length)}`;
}

/** Whether a path can stand in a wiki link, which knows no escapes. */
export function fitsWiki(path: string): boolean {
	return !/[#^[\]|]/.test(path);
}

/** Whether a link of this kind leads from note to note by a target of its own. */
export function isWritable(kind: string): kind is LinkForm['kind'] {
	return kind === 'markdown' || kind === 'wiki';
}

function commonForm(neighbours: readonly Neighbour[], usual: LinkForm): LinkForm {
	const forms = neighbours.flatMap((neighbour) => formOf(neighbour, usual) ?? []);
	const from = mostAlike(forms.map((form) => form.from));
	const withExtension = mostAlike(forms.map((form) => form.withExtension));
	return { ...usual, from: from[0] ?? usual.from, withExtension: withExtension[0] ?? usual.withExtension };
}

/** What one link shows: of forms that look alike here (a neighbour in the same folder), the usual one. */
function formOf({ link, sourcePath, facts: { path } }: Neighbour, usual: LinkForm): LinkForm | null {
	if (link.kind !== usual.kind || path === null) return null;
	const target = bareTarget(link.target);
	const candidates = [
		{ from: 'folder', path: relativePath(sourcePath, path) },
		{ from: 'vault', path },
		{ from: 'name', path: nameOf(path) },
	] as const;
	const matching = candidates.filter((one) => foldPath(bareTarget(one.path)) === foldPath(target)).map(({ from }) => from);
	const from = matching.includes(usual.from) ? usual.from : matching[0];
	return from ? { kind: usual.kind, from, withExtension: /\.md(?:#|$)/i.test(link.target) } : null;
}

function bareTarget(target: string): string {
	const path = target.replace(/#[^]*$/, '').replace(/^(?:\.\/|\/)/, '').replace(/\.md$/i, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const MARKS = /[\s\p{Cc}()<>[\]{}|:%"`\\#?^&]/gu;

/** A path with these signs percent-encoded. Korean and other letters stay readable unless said otherwise: links take them as they are. */
export function percentEncoded(path: string, signs = MARKS): string {
	return path.replace(signs, (sign) => encodeURIComponent(sign).replace(/[()]/, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`));
}
