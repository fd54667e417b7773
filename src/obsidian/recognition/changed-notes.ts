import { createComparison, type VerdictChange } from '../../core/recognition/compare-rules';
import type { RecognitionSettings } from '../../core/model/settings';
import { inSlices } from '../index/in-slices';
import { frontMatterAt } from '../index/vault-ports';
import type { PluginParts } from '../plugin-parts';

/** Paths of the notes whose verdict changes, by what they become. */
export type ChangedNotes = Readonly<Record<VerdictChange, readonly string[]>>;

/** Asks of every note in the vault what other rules would make of it, and leaves the interface free meanwhile. */
export async function changedNotes({ app, index }: PluginParts, before: RecognitionSettings, after: RecognitionSettings): Promise<ChangedNotes> {
	const changeOf = createComparison(before, after);
	const changed: Record<VerdictChange, string[]> = { joins: [], leaves: [] };
	const pause = inSlices();
	for (const file of app.vault.getMarkdownFiles()) {
		const change = index.leavesAlone(file.path) ? null : changeOf(file.path, frontMatterAt(app, file));
		if (change) changed[change].push(file.path);
		await pause();
	}
	return changed;
}
