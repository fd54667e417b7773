import { MarkdownView, Notice, type App } from 'obsidian';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import type { PlannerParts } from './week-planner';

/** Writes what is planned and not there yet, and opens the last of it, or what is there in its place. */
export async function writeWeeks({ app, writer, settings, strings: { actions } }: PlannerParts, plans: readonly NextWeekPlan[]): Promise<void> {
	const plan = plans.at(-1);
	if (!plan) return;
	const paths = plans.map(({ path }) => path).join(', ');
	const made = plan.existing === null && await writer.write(actions.weekCreated(paths), plans.map(({ path, text }) => ({ create: path, text })));
	const isNew = made && made.back.length > 0;
	const file = app.vault.getFileByPath(plan.existing ?? plan.path);
	if (!file) return;
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, isNew ? { state: { mode: 'source' } } : {});
	if (!isNew) return void new Notice(actions.weekOpened(file.path));
	if (leaf.view instanceof MarkdownView) begin(leaf.view, plan);
	if (settings().runTemplater) runTemplater(app);
}

/** Puts the cursor into the first section of a new note. */
function begin({ editor }: MarkdownView, { text, cursor }: NextWeekPlan): void {
	// The editor has line feeds alone, whatever the note has.
	const before = text.slice(0, cursor).split(/\r\n?|\n/);
	editor.setCursor({ line: before.length - 1, ch: before.at(-1)?.length ?? 0 });
	editor.focus();
}

/** Lets Templater run its commands in the note that has just been opened. Where it is not there, nothing happens. */
function runTemplater(app: App): void {
	const { commands } = app as App & { readonly commands?: { executeCommandById(id: string): boolean } };
	commands?.executeCommandById('templater-obsidian:replace-in-file-templater');
}
