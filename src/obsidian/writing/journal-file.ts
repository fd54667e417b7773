import { normalizePath, type PluginManifest, type Vault } from 'obsidian';
import type { Action, Journal } from '../../core/model/action';
import { journalText, readJournal, withAction } from '../../core/writing/edits/journal';

/** Where the actions of late are kept. */
export interface JournalFile {
	/** What is kept. A file that cannot be read, by whoever it is, is put aside under another name and never written over. */
	readonly read: () => Promise<Journal>;
	/** Keeps an action, in the place of what was kept of it before. Read anew: another device may have written meanwhile. */
	readonly keep: (action: Action) => Promise<void>;
}

/** It is `journal.json` in the plugin's own folder, beside its settings. */
export function journalFile({ adapter, configDir }: Vault, { dir, id }: PluginManifest): JournalFile {
	const path = normalizePath(`${dir ?? `${configDir}/plugins/${id}`}/journal.json`);

	async function read(): Promise<Journal> {
		if (!(await adapter.exists(path))) return [];
		const journal = readJournal(await adapter.read(path));
		if (!journal) await adapter.rename(path, await asidePath());
		return journal ?? [];
	}

	async function asidePath(): Promise<string> {
		for (let number = 1; ; number++) {
			const aside = path.replace(/\.json$/, `-unreadable-${number}.json`);
			if (!(await adapter.exists(aside))) return aside;
		}
	}

	return { read, keep: async (action) => adapter.write(path, journalText(withAction(await read(), action))) };
}
