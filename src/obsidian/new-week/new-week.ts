import { MarkdownView, Notice, type TFile } from 'obsidian';
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
		write: (plan) => write(parts, plan),
	}).open();
}

async function write(parts: PlannerParts, plan: NextWeekPlan): Promise<void> {
	const { app, writer, strings } = parts;
	const { actions } = strings;
	try {
		const made = plan.existing ? null : await writer.write(actions.weekCreated(plan.path), [{ create: plan.path, text: plan.content }]);
		const isNew = (made?.back.length ?? 0) > 0;
		const file = app.vault.getFileByPath(existingPaths(app)(plan.existing?.path ?? plan.path) ?? '');
		if (file) await openForWriting(parts, file, isNew ? plan : null);
		if (file && !isNew) new Notice(actions.weekOpened(file.path));
	} catch (error) {
		new Notice(actions.writeFailed(plan.path, reasonOf(error)));
	}
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
