import type { App } from 'obsidian';
import { TFile } from './obsidian';

/** A note as it lies in the vault: its metadata are there already, its text must be read. */
export interface StoredNote {
	readonly path: string;
	readonly frontMatter: Record<string, unknown> | null;
	readonly text: () => string;
}


/** An app whose vault holds these notes and whose layout is ready. A note's text comes in a task of its own, as from a disk; `onTask` hears when each begins. */
export function vaultApp(notes: readonly StoredNote[], onTask: () => void): App {
	const files = notes.map(({ path }) => new TFile(path));
	const byPath = new Map(notes.map((note, index) => [note.path, { ...note, file: files[index], cache: { frontmatter: note.frontMatter, sections: [{ type: 'paragraph' }] } }]));
	const nothing = () => ({});
	const app = {
		workspace: { onLayoutReady: (ready: () => void) => ready() },
		metadataCache: {
			on: nothing,
			getFileCache: ({ path }: TFile) => byPath.get(path)?.cache ?? null,
			getFirstLinkpathDest: (target: string) => byPath.get(target)?.file ?? null,
		},
		vault: {
			on: nothing,
			configDir: '.obsidian',
			adapter: { exists: () => Promise.resolve(false) },
			getMarkdownFiles: () => files,
			getFileByPath: (path: string) => byPath.get(path)?.file ?? null,
			cachedRead: ({ path }: TFile) => new Promise((resolve) => setImmediate(() => {
				onTask();
				resolve(byPath.get(path)?.text());
			})),
		},
	};
	return app as unknown as App;
}
