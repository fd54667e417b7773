import { normalizePath, type DataAdapter, type PluginManifest, type Vault } from 'obsidian';
import type { Action, Journal } from '../../core/model/action';
import { journalText, readJournal, withAction } from '../../core/writing/journal';

/** Where the actions of late are kept: `journal.json` in the plugin's own folder, beside its settings. */
export class JournalFile {
	readonly #adapter: DataAdapter;
	readonly #path: string;

	constructor({ adapter, configDir }: Vault, { dir, id }: PluginManifest) {
		this.#adapter = adapter;
		this.#path = normalizePath(`${dir ?? `${configDir}/plugins/${id}`}/journal.json`);
	}

	/** What is kept. A file that cannot be read, by whoever it is, is put aside under another name and never written over. */
	async read(): Promise<Journal> {
		if (!(await this.#adapter.exists(this.#path))) return [];
		const journal = readJournal(await this.#adapter.read(this.#path));
		if (!journal) await this.#adapter.rename(this.#path, await this.#asidePath());
		return journal ?? [];
	}

	/** Keeps an action, in the place of what was kept of it before. Read anew: another device may have written meanwhile. */
	async keep(action: Action): Promise<void> {
		await this.#adapter.write(this.#path, journalText(withAction(await this.read(), action)));
	}

	async #asidePath(): Promise<string> {
		for (let number = 1; ; number++) {
			const path = this.#path.replace(/\.json$/, `-unreadable-${String(number)}.json`);
			if (!(await this.#adapter.exists(path))) return path;
		}
	}
}
