import { Notice, type TFile } from 'obsidian';
import type { TextEdit } from '../../core/model/text-edit';
import type { Strings } from '../../i18n/strings';
import { noticeWithButton, reasonOf } from '../notices';
import type { NoteWriter } from './note-writer';

/** What one action wrote: a note it created, with its text, and the edit that takes its change of another back. */
export interface Written {
	readonly created: { readonly file: TFile; readonly content: string } | null;
	readonly reverse: TextEdit | null;
}

/** Tells what was written, and offers to take it back. */
export function noticeWithUndo(message: string, written: Written, writer: NoteWriter, strings: Strings): void {
	noticeWithButton(message, strings.actions.undo, () => takeBack(written, writer, strings));
}

/** Takes back what an action wrote, note by note; what has changed since stays, and is named. */
async function takeBack({ created, reverse }: Written, writer: NoteWriter, { actions }: Strings): Promise<void> {
	const kept: string[] = [];
	try {
		if (reverse && !(await writer.edit(reverse)).applied) kept.push(reverse.path);
		if (created && !(await writer.removeIfUnchanged(created.file, created.content))) kept.push(created.file.path);
		new Notice(kept.length > 0 ? actions.undoneInPart(kept.join(', ')) : actions.undone);
	} catch (error) {
		new Notice(actions.writeFailed(created?.file.path ?? reverse?.path ?? '', reasonOf(error)));
	}
}
