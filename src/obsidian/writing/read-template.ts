import { normalizePath, type App } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { fileAt } from '../index/vault-ports';
import { tell } from '../notices';

/** A template of the author's own. */
export interface Template {
	readonly path: string;
	readonly text: string;
}

/** That of a path; null where none is chosen, or where it is not there, which is told. */
export async function readTemplate(app: App, path: string, { actions }: Strings): Promise<Template | null> {
	if (!path.trim()) return null;
	const normal = normalizePath(path);
	const file = fileAt(app, normal) ?? fileAt(app, `${normal}.md`);
	if (!file) tell(actions.templateMissing(path));
	return file && { path: file.path, text: await app.vault.cachedRead(file) };
}
