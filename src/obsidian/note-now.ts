import { readNote, type NoteReading } from '../core/reading/read-note';
import { fileAt } from './index/vault-ports';
import type { PluginParts } from './plugin-parts';

/** The text of the note at a path as its author sees it; empty where there is none. */
export async function textAt({ app, writer }: PluginParts, path: string): Promise<string> {
	const file = fileAt(app, path);
	return file ? writer.text(file) : '';
}

/** What the note at a path says as its author sees it, which the index may know a moment later. */
export async function readAt(parts: PluginParts, path: string): Promise<NoteReading & { readonly text: string }> {
	const text = await textAt(parts, path);
	return { text, ...readNote(text, parts.settings()) };
}
