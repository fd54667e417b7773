import { MarkdownView, Notice, type App } from 'obsidian';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { orTell } from '../notices';
import type { PlannerParts } from './week-planner';

/** Writes what is planned and not there yet, and opens the last of it, or what is there in its place. What goes wrong is told. */
export async function writeWeeks(parts: PlannerParts, plans: readonly NextWeekPlan[]): Promise<void> {
	const { app, writer, strings } = parts;
	const plan = plans.at(-1);
	if (!plan) return;
	const paths = plans.map(({ path }) => path).join(', ');
	const made = plan.existing === null && await writer.write(strings.actions.created(paths), plans.map(({ path, text }) => ({ create: path, text })));
	const isNew = made && made.back.length > 0;
	const path = plan.existing ?? plan.path;
	// What could not be written has been told already.
	if (plan.existing === null && !app.vault.getFileByPath(path)) return;
	await orTell(strings, path, () => open(parts, path, isNew ? plan : null), strings.actions.openFailed);
}

/** Opens a note; one that has just been written, where its writing begins. */
async function open({ app, settings, strings: { actions } }: PlannerParts, path: string, plan: NextWeekPlan | null): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(actions.refusedFor.gone);
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, plan ? { state: { mode: 'source' } } : {});
	if (!plan) return void new Notice(actions.weekThere(path));
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
