import { Modal, Setting, type TFile } from 'obsidian';
import type { Rule } from '../../core/model/rule';
import { withRule } from '../../core/recognition/own-rules';
import { suggestRules } from '../../core/recognition/suggest-rules';
import { frontMatterOf } from '../index/vault-ports';
import { noticeWithButtons } from '../notices';
import { changedNotes } from './changed-notes';
import { drawChanges } from './draw-changes';
import { drawExplanation, type NoteInQuestion } from './draw-explanation';
import type { PluginParts } from '../plugin-parts';
import { rulesInForce } from './rules-in-force';

/** Explains the verdict on a note, and offers rules that would turn it. */
export async function openWhy(parts: PluginParts, file: TFile): Promise<void> {
	const frontMatter = frontMatterOf(parts.app.metadataCache.getFileCache(file)) ?? {};
	new WhyModal(parts, { path: file.path, frontMatter, settings: await rulesInForce(parts) }).open();
}

class WhyModal extends Modal {
	readonly #parts: PluginParts;
	readonly #note: NoteInQuestion;

	constructor(parts: PluginParts, note: NoteInQuestion) {
		super(parts.app);
		this.#parts = parts;
		this.#note = note;
		this.setTitle(parts.strings.recognition.why);
		this.modalEl.addClass('weekly-retrospective-why');
	}

	override onOpen(): void {
		this.#showVerdict();
	}

	#showVerdict(): void {
		const { contentEl } = this;
		const { index, strings: { recognition: words } } = this.#parts;
		const { path, frontMatter, settings } = this.#note;
		contentEl.empty();
		contentEl.createEl('code', { text: path });
		if (index.leavesAlone(path)) {
			contentEl.createEl('p', { text: `${words.isNot} ${words.excluded}` });
			return;
		}
		this.#showProblems();
		drawExplanation(contentEl, this.#note, words);
		this.#offer(suggestRules(path, frontMatter, settings));
	}

	/** What is wrong with the note's properties may be why no rule sees them. */
	#showProblems(): void {
		const { catalog, strings: { problems } } = this.#parts;
		const { path } = this.#note;
		const found = [...catalog.unreadable.filter((one) => one.path === path).map(({ problem }) => problem), ...(catalog.find(path)?.problems ?? [])];
		for (const { code, detail } of found) this.contentEl.createEl('p', { cls: 'weekly-retrospective-warning', text: problems[code](detail) });
	}

	#offer(rules: readonly Rule[]): void {
		const { recognition: words } = this.#parts.strings;
		const [first] = rules;
		if (!first) return;
		new Setting(this.contentEl).setHeading().setName(first.action === 'include' ? words.takeIn : words.keepOut);
		for (const rule of rules) {
			new Setting(this.contentEl).setName(words.asksAll(rule.conditions)).addButton((button) => button.setButtonText(words.choose).onClick(() => void this.#preview(rule)));
		}
	}

	/** Shows what the rule would change, before anything is saved. */
	async #preview(rule: Rule): Promise<void> {
		const { contentEl } = this;
		const { recognition: words } = this.#parts.strings;
		const { settings } = this.#note;
		contentEl.empty();
		contentEl.createEl('p', { cls: 'weekly-retrospective-verdict', text: words.ruleText(rule) });
		const resultEl = contentEl.createDiv({ text: words.looking, attr: { 'aria-live': 'polite' } });
		const buttons = new Setting(contentEl).addButton((button) => button.setButtonText(words.back).onClick(() => this.#goBack()));
		const changed = await changedNotes(this.#parts, settings, withRule(rule, settings));
		resultEl.empty();
		drawChanges(resultEl, changed, words);
		buttons.addButton((button) => button.setButtonText(words.addRule).setCta().onClick(() => void this.#add(rule)).buttonEl.focus());
	}

	#goBack(): void {
		this.#showVerdict();
		this.contentEl.querySelector('button')?.focus();
	}

	async #add(rule: Rule): Promise<void> {
		const { change, settings, strings: { recognition, actions } } = this.#parts;
		this.close();
		await change({ ownRules: [rule, ...settings().ownRules] });
		noticeWithButtons(recognition.added(recognition.rule(rule.id)), { [actions.undo]: () => change({ ownRules: settings().ownRules.filter(({ id }) => id !== rule.id) }) });
	}
}
