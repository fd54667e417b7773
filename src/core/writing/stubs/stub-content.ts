import type { CivilDate } from '../../model/civil-date';
import type { Retrospective } from '../../model/retrospective';
import { noteName } from '../../model/vault-path';
import { fillTemplate } from '../templates/fill-template';
import { fitsWiki } from '../links/link-form';
import { lineBreakOf } from '../edits/note-lines';
import { linkTo, type LinkingNote } from './stub-edit';

/** What a stub comes from. */
export interface StubOrigin {
	readonly retrospective: Retrospective;
	readonly today: CivilDate;
	/** The text of the author's own template; null for the built-in one. */
	readonly template: string | null;
}

const BUILT_IN = '---\ntitle: "{{title}}"\ndate: {{date}}\nstatus: stub\nsource: "{{retrospective}}"\n---\n\n# {{title}}\n\n- \n';
const BUILT_IN_WITH_ALIAS = BUILT_IN.replace('date:', 'aliases:\n  - "{{title}}"\ndate:');

/**
 * The text of a stub: the author's template filled, or the built-in one.
 * Placeholders: title, date, category, week (the course week), retrospective (the link back), name (the file's).
 */
export function stubContent(path: string, title: string, category: string | null, { retrospective, today, template }: StubOrigin, note: LinkingNote): string {
	// The link to the retrospective in its author's own form; by its name where its title cannot stand in that.
	const words = note.forms.preferred === 'wiki' && !fitsWiki(retrospective.title) ? noteName(retrospective.path) : retrospective.title;
	const back = linkTo({ ...note, path }, retrospective.path, words);
	const week = String(retrospective.courseWeek ?? '');
	const name = noteName(path);
	const text = template ?? (name === title ? BUILT_IN : BUILT_IN_WITH_ALIAS).replaceAll('\n', lineBreakOf(note.text));
	return fillTemplate(text, { title, name, category: category ?? '', week, retrospective: back, date: today });
}
