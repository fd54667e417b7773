import { MarkdownView, type App } from 'obsidian';
import type { NextWeekPlan } from '../../core/writing/week/plan-next-week';
import { existingPaths, fileAt } from '../index/vault-ports';
import { orTell, tell } from '../notices';
import { openNote } from '../opening';
import type { PluginParts } from '../plugin-parts';

/** Writes what is planned and not there yet, and opens the last of it, or what is there in its place. What goes wrong is told. */
export async function writeWeeks(parts: PluginParts, plans: readonly NextWeekPlan[]): Promise<void> {
	const { app, writer, strings } = parts;
	const plan = plans.at(-1);
	if (!plan) return;
	const { existing } = plan;
	const paths = plans.map((one) => one.path).join(', ');
	const made = existing === null ? await writer.write(strings.actions.created(paths), plans.map(({ path: create, text }) => ({ create, text }))) : null;
	const isNew = Boolean(made?.back.length);
	// Folders keep the spelling that they have on disk.
	const path = existing ?? existingPaths(app)(plan.path) ?? plan.path;
	// What could not be written has been told already.
	if (existing === null && !fileAt(app, path)) return;
	await orTell(strings, path, () => open(parts, path, isNew ? plan : null), strings.actions.openFailed);
}

/** Opens a note; one that has just been written, where its writing begins. */
async function open({ app, settings, strings: { actions } }: PluginParts, path: string, plan: NextWeekPlan | null): Promise<void> {
	const file = fileAt(app, path);
	if (!file) throw new Error(actions.refusedFor.gone);
	const { view } = await openNote(app, file, false, plan ? { state: { mode: 'source' } } : {});
	if (!plan) return tell(actions.weekThere(path));
	if (view instanceof MarkdownView) begin(view, plan);
	if (settings().runTemplater) runTemplater(app);
}

/** Puts the cursor into the first section of a new note. */
function begin({ editor }: MarkdownView, { text, cursor }: NextWeekPlan): void {
	// The editor has line feeds alone, whatever the note has.
	const { length } = text.slice(0, cursor).replace(/\r\n?/g, '\n');
	editor.setCursor(editor.offsetToPos(length));
	editor.focus();
}

/** Lets Templater run its commands in the note that has just been opened. Where it is not there, nothing happens. */
function runTemplater(app: App): void {
	const { commands } = app as App & { readonly commands?: { executeCommandById(id: string): boolean } };
	commands?.executeCommandById('templater-obsidian:replace-in-file-templater');
}
