import type { App as ObsidianApp, PluginManifest } from 'obsidian';
import type { App } from '../../../../host/obsidian/app';
import type { Step } from '../../../../src/core/model/action';
import { planEdit } from '../../../../src/core/writing/edits/plan-edit';
import { stringsFor } from '../../../../src/i18n/strings';
import { noteWriter, type NoteWriter } from '../../../../src/obsidian/writing/note-writer';
import { openApp, settle, type Files } from '../../../host/support/test-app';
import { faultyDisk, type Fault } from './faulty-disk';

export const JOURNAL = '.obsidian/plugins/weekly-retrospective/journal.json';
const MANIFEST = { id: 'weekly-retrospective', dir: '.obsidian/plugins/weekly-retrospective' } as PluginManifest;

/** A writer over a vault in memory, and what tests look at. */
export interface Opened {
	readonly app: App;
	/** The writer of this start of the plugin. */
	readonly writer: NoteWriter;
	/** The writer of the next start, with nothing in memory. */
	readonly restart: () => NoteWriter;
	readonly meet: (fault: Fault | null) => void;
	/** Texts that another program has put on the disk, and that no event has told of. */
	readonly unseen: Map<string, string>;
	/** The text on the disk; null where there is no such file. */
	readonly text: (path: string) => string | null;
	/** Every note with its text. */
	readonly notes: () => Files;
}

export async function openWriter(files: Files): Promise<Opened> {
	const { disk, meet, unseen } = faultyDisk();
	const app = await openApp(files, disk);
	const restart = () => noteWriter(app as unknown as ObsidianApp, MANIFEST, stringsFor('en'));
	const text = (path: string): string | null => {
		const data = app.vault.adapter.store.files.get(path)?.data;
		return typeof data === 'string' ? data : null;
	};
	const notes = () => Object.fromEntries(app.vault.getMarkdownFiles().map(({ path }) => [path, text(path) ?? '']));
	return { app, writer: restart(), restart, meet, unseen, text, notes };
}

/** The edit that fills the empty target behind this text of a note. */
export function fill(path: string, text: string, link: string, target: string): Step {
	const from = text.indexOf(link);
	const at = from + link.indexOf('(#)') + 1;
	return { edit: planEdit(path, text, { from: at, to: at + 1 }, target, { from, to: from + link.length }) };
}

/** The words of the notices that are shown, the newest last. */
export function notices(): readonly string[] {
	const messages = [...document.querySelectorAll('.notice-message')];
	return messages.map((message) => (message.querySelector('div') ?? message).textContent);
}

/** Presses a button of the newest notice that has it, and lets what it does come to its end. */
export async function press(label: string): Promise<void> {
	const button = [...document.querySelectorAll<HTMLButtonElement>('.notice button')].filter(({ textContent }) => textContent === label).at(-1);
	if (!button) throw new Error(`No notice has a button ${label}: ${notices().join(' | ')}`);
	button.click();
	await settle(20);
}
