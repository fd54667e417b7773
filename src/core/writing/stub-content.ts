import type { CivilDate } from '../model/civil-date';
import type { Retrospective } from '../model/retrospective';
import { noteName } from '../model/vault-path';
import { fillTemplate } from './fill-template';
import { fitsWiki, writeTarget } from './link-form';
import { linkText, wikiAlias } from './link-text';
import { lineBreakOf } from './note-lines';
import type { LinkingNote } from './stub-edit';
import { yamlString } from './yaml-string';

export interface Stub {
	readonly path: string;
	readonly title: string;
	readonly category: string | null;
	readonly today: CivilDate;
}

/**
 * The text of a stub: the author's template filled, or the built-in one.
 * Placeholders: title, date, category, week (the course week), retrospective (the link back), name (the file's).
 */
export function stubContent(stub: Stub, from: Retrospective, note: LinkingNote, template: string | null): string {
	const back = linkBack(stub.path, from, note);
	if (template === null) return builtIn(stub, back).join(lineBreakOf(note.text));
	return fillTemplate(template, {
		title: stub.title,
		name: noteName(stub.path),
		category: stub.category ?? '',
		week: from.courseWeek === null ? '' : String(from.courseWeek),
		retrospective: back,
		date: stub.today,
	});
}

function builtIn({ path, title, today }: Stub, back: string): readonly string[] {
	const aliases = noteName(path) === title ? [] : ['aliases:', `  - ${yamlString(title)}`];
	return [
		'---', `title: ${yamlString(title)}`, ...aliases, `date: ${today}`, 'status: stub', `source: ${yamlString(back)}`, '---',
		'', `# ${title}`, '', '- ', '',
	];
}

/** The link to the retrospective in its author's own form. */
function linkBack(path: string, { path: target, title }: Retrospective, { forms, resolve }: LinkingNote): string {
	if (forms.preferred === 'markdown' || !fitsWiki(target)) return `[${linkText(title)}](${writeTarget(forms.markdown, path, target, resolve)})`;
	const name = writeTarget(forms.wiki, path, target, resolve);
	const alias = wikiAlias(title);
	return alias === null || alias === name ? `[[${name}]]` : `[[${name}|${alias}]]`;
}
