import { setIcon } from 'obsidian';
import type { FrontMatter } from '../../core/model/front-matter';
import type { RecognitionSettings } from '../../core/model/settings';
import { explain, type RuleReport } from '../../core/recognition/explain';
import { recognise } from '../../core/recognition/recognise';
import type { Strings } from '../../i18n/strings';
import { why } from '../../i18n/why';
import { own } from '../../ui/own';
import { addParagraph } from '../dialog';

/** A note whose verdict is to be explained, and the rules in force. */
export interface NoteInQuestion {
	readonly path: string;
	readonly frontMatter: FrontMatter;
	readonly settings: RecognitionSettings;
}

/** Draws the verdict on a note, its reason, and what every rule makes of the note. */
export function drawExplanation(el: HTMLElement, { path, frontMatter, settings }: NoteInQuestion, words: Strings['recognition']): void {
	const verdict = recognise(path, frontMatter, settings);
	addParagraph(el, verdict.recognised ? words.is : words.isNot, own('verdict'));
	addParagraph(el, why(verdict, words, words.rule));
	const details = el.createEl('details');
	details.createEl('summary', { text: words.allRules });
	const list = details.createEl('ol', { cls: own('rules') });
	for (const report of explain(path, frontMatter, settings)) drawRule(list, report, words);
}

function drawRule(list: HTMLElement, { rule, holds, conditions }: RuleReport, words: Strings['recognition']): void {
	const item = list.createEl('li');
	drawOutcome(item, holds, `${words.rule(rule.id)} · ${words.actions[rule.action]}`, words);
	const asked = item.createEl('ul');
	for (const { condition, holds } of conditions) drawOutcome(asked.createEl('li'), holds, words.asks(condition), words);
}

function drawOutcome(el: HTMLElement, holds: boolean, text: string, words: Strings['recognition']): void {
	const row = el.createDiv({ cls: own(`outcome${holds ? ' is-met' : ''}`) });
	setIcon(row.createSpan({ attr: { 'aria-hidden': 'true' } }), holds ? 'check' : 'x');
	row.createSpan({ text });
	row.createSpan({ cls: own('hidden'), text: words.holds(holds) });
}
