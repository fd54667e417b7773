import { MarkdownView, Notice, type App, type TFile } from 'obsidian';
import { seriesChoices } from '../../core/insight/series-choice';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { existingPaths } from '../index/vault-ports';
import { reasonOf } from '../notices';
import { NewWeekModal } from './new-week-modal';
import { weekPlanner, type PlannerParts } from './week-planner';

/** Opens the dialog for the next retrospective of a series; null takes that with the newest week. */
export function openNewWeek(parts: PlannerParts, chosen: string | null): void {
	const series = seriesChoices(parts.index.catalog.retrospectives);
	new NewWeekModal(parts.app, {
		strings: parts.strings,
		series,
		chosen: chosen ?? series[0]?.key ?? '',
		plannerOf: (key) => weekPlanner(parts, key),
		carry: parts.settings().carryOver,
		rememberCarry: parts.rememberCarry,
		write: (plans) => write(parts, plans),
	}).open();
}

async function write(parts: PlannerParts, plans: readonly NextWeekPlan[]): Promise<void> {
	const { app, writer, strings: { actions } } = parts;
	const plan = plans.at(-1);
	const missing = plans.filter(({ existing }) => existing === null);
	const made = missing.length > 0 ? await writer.write(actions.weekCreated(missing.map(({ path }) => path).join(', ')), missing.map(({ path, content }) => ({ create: path, text: content }))) : null;
	const file = app.vault.getFileByPath(existingPaths(app)(plan?.existing?.path ?? plan?.path ?? '') ?? '');
	if (!plan || !file) return;
	const isNew = plan.existing === null && (made?.back.length ?? 0) > 0;
	try {
		await openForWriting(parts, file, isNew ? plan : null);
		if (isNew && parts.settings().runTemplater) runTemplater(app);
		if (!isNew) new Notice(actions.weekOpened(file.path));
	} catch (error) {
		new Notice(actions.writeFailed(file.path, reasonOf(error)));
	}
}

/** Lets Templater run its commands in the note that has just been opened. Where it is not there, nothing happens. */
function runTemplater(app: App): void {
	const { commands } = app as App & { readonly commands?: { executeCommandById(id: string): boolean } };
	commands?.executeCommandById('templater-obsidian:replace-in-file-templater');
}

/** Opens a note to be written in; one that is new, with the cursor in its first section. */
async function openForWriting({ app }: PlannerParts, file: TFile, plan: NextWeekPlan | null): Promise<void> {
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, { active: true, state: plan ? { mode: 'source' } : {} });
	if (!plan || !(leaf.view instanceof MarkdownView)) return;
	// The editor has line feeds alone, whatever the note has.
	const before = plan.content.slice(0, plan.cursor).split(/\r\n?|\n/);
	leaf.view.editor.setCursor({ line: before.length - 1, ch: before.at(-1)?.length ?? 0 });
	leaf.view.editor.focus();
}
