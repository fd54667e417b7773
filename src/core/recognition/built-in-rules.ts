import type { Condition, Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';

// Compared without case and separators, each as the whole of a value.
const WEEKLY_VALUES = words(`weekly weekly-review weekly-reflection weekly-retrospective weekly-retro weekly-recap weekly-report weekly-summary
weekly-note weekly-notes weekly-log weekly-journal week-in-review week-review review/week retrospective/week weeknote weeknotes wil
주간 주간회고 주간회고록 주간리뷰 주간기록 주간일기 주간정리 회고/주간 주간/회고 위클리
週報 週記 週次 週次レビュー 週次振り返り 週間振り返り 週間ふりかえり 振り返り/週 振り返り/週間
hebdo hebdomadaire revue-hebdomadaire bilan-hebdomadaire rétrospective-hebdomadaire bilan-de-la-semaine
settimanale revisione-settimanale retrospettiva-settimanale riepilogo-settimanale diario-settimanale`);
const RETROSPECTIVE_VALUES = words('true yes retrospective retro reflection review 회고 리뷰 振り返り ふりかえり rétrospective retrospettiva');
const TEMPLATE_FOLDERS = words('templates template templater archetypes 템플릿 テンプレート modèles modelli');

/** Text that a template tool has yet to fill in; what Jekyll fills in at each building of the site stays so. */
const UNFILLED = '\\{\\{(?!\\s*(?:site|page)\\.)|<%|YYYY-(?:00|MM)-(?:00|DD)';

const titleSays = (subject: 'week' | 'month-or-year' | 'guide'): Condition => ({ test: 'says', where: 'title', subject });
const topicIsRetrospective: Condition = { test: 'says', where: 'topic', subject: 'retrospective' };

/** The rules that come with the plugin, in the order in which they are tried: what keeps a note out, then what takes it in. */
export const BUILT_IN_RULES: readonly Rule[] = [
	exclude('template-folder', { test: 'folder-name', names: TEMPLATE_FOLDERS }),
	exclude('template-text', { test: 'any-value', pattern: UNFILLED }),
	exclude('template-date', { test: 'file-name', pattern: '\\d{4}-00-00' }),
	exclude('monthly-or-yearly', titleSays('month-or-year')),
	exclude('rules-page', titleSays('guide')),
	include('weekly-tag', { test: 'property', keys: words('tags tag type categories category'), values: WEEKLY_VALUES }),
	include('title-words', titleSays('week'), topicIsRetrospective),
	include('retrospective-property', { test: 'property', keys: words('retrospective retro 회고 type'), values: RETROSPECTIVE_VALUES }, { test: 'names-a-week' }),
	include('file-name-words', { test: 'says', where: 'file-name', subject: 'week' }, topicIsRetrospective, { test: 'file-name', pattern: '\\d' }),
	include('file-name-week', { test: 'file-name', pattern: '^\\d{4}-?W\\d{1,2}$' }),
];

/**
 * All rules in the order in which they are tried: the author's own, then a veto on the folder of the Templates core plugin,
 * then those that come with the plugin, without the ones switched off.
 */
export function rulesInOrder({ ownRules, disabledRules, templateFolder }: RecognitionSettings): readonly Rule[] {
	const templates = templateFolder.trim() === '' ? [] : [exclude('templates-plugin-folder', { test: 'folder', folder: templateFolder })];
	return [...ownRules, ...[...templates, ...BUILT_IN_RULES].filter(({ id }) => !disabledRules.includes(id))];
}

function include(id: string, ...conditions: readonly Condition[]): Rule {
	return { id, action: 'include', conditions };
}

function exclude(id: string, ...conditions: readonly Condition[]): Rule {
	return { id, action: 'exclude', conditions };
}

function words(text: string): readonly string[] {
	return text.split(/\s/);
}
