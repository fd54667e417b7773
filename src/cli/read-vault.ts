import { join } from 'node:path';
import { Catalog } from '../core/catalog/catalog';
import { createExclusion } from '../core/catalog/exclusion';
import { createLinkLookup } from '../core/catalog/link-lookup';
import { noteStateOf } from '../core/catalog/note-state';
import type { NoteState } from '../core/model/link';
import type { NoteStateOf } from '../core/model/ports';
import type { Problem } from '../core/model/problem';
import type { Verdict } from '../core/model/rule';
import { DEFAULT_SETTINGS, type ReadingSettings } from '../core/model/settings';
import { readFrontMatter } from '../core/reading/front-matter';
import { readNote } from '../core/reading/read-note';
import type { ReportStrings } from '../i18n/report-strings';
import { listFiles } from './list-files';
import { readVaultSettings } from './obsidian-folder';
import { readText, reasonOf } from './read-text';

type Refusal = Extract<Verdict, { readonly recognised: false }>;

/** A note that is no retrospective, and what is wrong with its properties, which may be why. */
export interface Other {
	readonly refusal: Refusal;
	readonly problems: readonly Problem[];
}

/** A folder of notes, read. */
export interface Vault {
	/** Absolute path of the folder. */
	readonly root: string;
	/** Number of Markdown notes, without the excluded ones. */
	readonly notes: number;
	readonly catalog: Catalog;
	/** The notes that are no retrospectives, by path. */
	readonly others: ReadonlyMap<string, Other>;
	/** Folders that could not be listed, in words. */
	readonly failures: readonly string[];
}

/** Reads every note below a folder, by the default settings and what the vault's own say. Writes nothing. */
export function readVault(root: string, words: ReportStrings['report']): Vault {
	const { paths, failures } = listFiles(root);
	const { excluded, templateFolder } = readVaultSettings(root);
	const settings = { ...DEFAULT_SETTINGS, templateFolder };
	// Excluded notes are not read, but a link still leads to them.
	const resolve = createLinkLookup(paths).find;
	const catalog = new Catalog({ settings, resolve, noteStateOf: statesIn(root, words, settings) });
	const isExcluded = createExclusion(excluded);
	const notes = paths.filter((path) => isMarkdown(path) && !isExcluded(path));
	return { root, notes: notes.length, catalog, others: takeIn(root, notes, catalog, words), failures: failures.map(inWords) };

	function inWords(failure: { readonly path: string; readonly error: unknown }): string {
		return words.folderUnreadable(failure.path, reasonOf(failure.error, words));
	}
}

function takeIn(root: string, notes: readonly string[], catalog: Catalog, words: ReportStrings['report']): ReadonlyMap<string, Other> {
	const others = new Map<string, Other>();
	for (const path of notes) {
		const read = readText(join(root, path), words);
		if ('reason' in read) catalog.unreadableNote(path, read.reason);
		else takeInNote(path, read.text);
	}
	return others;

	// As in the app, what goes wrong with one note stops no other.
	function takeInNote(path: string, text: string): void {
		try {
			const verdict = catalog.put(path, text);
			if (!verdict.recognised) others.set(path, { refusal: verdict, problems: readFrontMatter(text).problems });
		} catch (error) {
			catalog.unreadableNote(path, reasonOf(error, words));
		}
	}
}

/** Reads the notes that links lead to, each once; one that cannot be read is there all the same. */
function statesIn(root: string, words: ReportStrings['report'], settings: ReadingSettings): NoteStateOf {
	const known = new Map<string, NoteState>();
	return (path) => {
		const state = known.get(path) ?? stateOf(path);
		known.set(path, state);
		return state;
	};

	function stateOf(path: string): NoteState {
		const read = isMarkdown(path) ? readText(join(root, path), words) : { reason: '' };
		if ('reason' in read) return 'written';
		const { frontMatter, body } = readNote(read.text, settings);
		return noteStateOf({ path, frontMatter, hasContent: body.hasContent }, settings.openMarkers);
	}
}

function isMarkdown(path: string): boolean {
	return /\.md$/i.test(path);
}
