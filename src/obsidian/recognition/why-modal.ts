import type { TFile } from 'obsidian';
import type { Rule } from '../../core/model/rule';
import { withRule } from '../../core/recognition/own-rules';
import { suggestRules } from '../../core/recognition/suggest-rules';
import { own } from '../../ui/own';
import { addButton, addParagraph, addRow, createDialog } from '../dialog';
import { settingsInForce } from '../index/core-settings';
import { frontMatterAt } from '../index/vault-ports';
import { noticeWithButtons } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { changedNotes } from './changed-notes';
import { drawChanges } from './draw-changes';
import { drawExplanation } from './draw-explanation';

/** Explains the verdict on a note, and offers rules that would turn it. */
export async function openWhy(parts: PluginParts, file: TFile): Promise<void> {
	const { app, catalog, index, strings: { problems, recognition: words } } = parts;
	const { path } = file;
	const { inForce } = await settingsInForce(app.vault, parts.settings());
	const note = { path, frontMatter: frontMatterAt(app, file), settings: inForce };
	const dialog = createDialog(app, words.why);
	const { contentEl } = dialog;
	dialog.modalEl.addClass(own('why'));
	showVerdict();
	dialog.open();

	function showVerdict(): void {
		contentEl.empty();
		contentEl.createEl('code', { text: path });
		if (index.leavesAlone(path)) return addParagraph(contentEl, `${words.isNot} ${words.excluded}`);
		// What is wrong with the note's properties may be why no rule sees them.
		const found = [...catalog.unreadable.filter((one) => one.path === path).map(({ problem }) => problem), ...(catalog.find(path)?.problems ?? [])];
		for (const { code, detail } of found) addParagraph(contentEl, problems[code](detail), own('warning'));
		drawExplanation(contentEl, note, words);
		offer(suggestRules(path, note.frontMatter, note.settings));
	}

	function offer(rules: readonly Rule[]): void {
		if (!rules[0]) return;
		addRow(contentEl, rules[0].action === 'include' ? words.takeIn : words.keepOut).setHeading();
		for (const rule of rules) addButton(addRow(contentEl, words.asksAll(rule.conditions)).controlEl, words.choose, () => preview(rule));
	}

	/** Shows what the rule would change, before anything is saved. */
	async function preview(rule: Rule): Promise<void> {
		contentEl.empty();
		addParagraph(contentEl, words.ruleText(rule), own('verdict'));
		const resultEl = contentEl.createDiv({ text: words.looking, attr: { 'aria-live': 'polite' } });
		const { controlEl } = addRow(contentEl, '');
		addButton(controlEl, words.back, () => {
			showVerdict();
			contentEl.querySelector('button')?.focus();
		});
		const changed = await changedNotes(parts, note.settings, withRule(rule, note.settings));
		resultEl.empty();
		drawChanges(resultEl, changed, words);
		addButton(controlEl, words.addRule, () => {
			dialog.close();
			return addRule(parts, rule);
		}).setCta().buttonEl.focus();
	}
}

async function addRule({ change, settings, strings: { recognition, actions } }: PluginParts, rule: Rule): Promise<void> {
	await change({ ownRules: [rule, ...settings().ownRules] });
	noticeWithButtons(recognition.added(recognition.rule(rule.id)), { [actions.undo]: () => change({ ownRules: settings().ownRules.filter(({ id }) => id !== rule.id) }) });
}
