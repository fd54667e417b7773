import type { CivilDate } from '../model/civil-date';
import type { Retrospective } from '../model/retrospective';
import { noteName } from '../model/vault-path';
import { fillTemplate } from './fill-template';
import { fitsWiki } from './link-form';
import { lineBreakOf } from './note-lines';
import { linkTo, type LinkingNote } from './stub-edit';
import { yamlString } from './yaml-string';

/** What a stub comes from. */
export interface StubOrigin {
	readonly retrospective: Retrospective;
	readonly today: CivilDate;
	/** The text of the author's own template; null for the built-in one. */
	readonly template: string | null;
}

/**
 * The text of a stub: the author's template filled, or the built-in one.
 * Placeholders: title, date, category, week (the course week), retrospective (the link back), name (the file's).
 */
export function stubContent(path: string, title: string, category: string | null, { retrospective, today, template }: StubOrigin, note: LinkingNote): string {
	// The link to the retrospective in its author's own form; by its name where its title cannot stand in that.
	const words = note.forms.preferred === 'wiki' && !fitsWiki(retrospective.title) ? noteName(retrospective.path) : retrospective.title;
	const back = linkTo({ ...note, path }, retrospective.path, words);
	if (template === null) return builtIn(path, title, today, back).replaceAll('\n', lineBreakOf(note.text));
	const week = String(retrospective.courseWeek ?? '');
	return fillTemplate(template, { title, name: noteName(path), category: category ?? '', week, retrospective: back, date: today });
}

function builtIn(path: string, title: string, today: CivilDate, back: string): string {
	const aliases = noteName(path) === title ? '' : `aliases:\n  - ${yamlString(title)}\n`;
	return `---\ntitle: ${yamlString(title)}\n${aliases}date: ${today}\nstatus: stub\nsource: ${yamlString(back)}\n---\n\n# ${title}\n\n- \n`;
}
