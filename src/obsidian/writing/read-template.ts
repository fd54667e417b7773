import { normalizePath, type App } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { tell } from '../notices';

/** A template of the author's own. */
export interface Template {
	readonly path: string;
	readonly text: string;
}

/** That of a path; null where none is chosen, or where it is not there, which is told. */
export async function readTemplate({ vault }: App, path: string, { actions }: Strings): Promise<Template | null> {
	if (!path.trim()) return null;
	const normal = normalizePath(path);
	const file = vault.getFileByPath(normal) ?? vault.getFileByPath(`${normal}.md`);
	if (!file) tell(actions.templateMissing(path));
	return file && { path: file.path, text: await vault.cachedRead(file) };
}
