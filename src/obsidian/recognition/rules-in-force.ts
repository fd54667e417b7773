import type { RecognitionSettings } from '../../core/model/settings';
import { readCoreSettings } from '../index/core-settings';
import type { PluginParts } from '../plugin-parts';

/** The rules as they are tried now: where the author names no folder of templates, that of the core plugin counts. */
export async function rulesInForce({ app, settings }: PluginParts): Promise<RecognitionSettings> {
	const templateFolder = settings().templateFolder || (await readCoreSettings(app.vault)).templateFolder;
	return { ...settings(), templateFolder };
}
