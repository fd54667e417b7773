import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { dayName } from '../../i18n/day-name';
import type { ControlKey } from './control-values';
import { recognitionPage } from './recognition-page';
import { choice, group, resetButton, row, type Extra, type Kind, type SettingsAccess } from './rows';

/** The settings, as Obsidian draws and searches them. */
export function settingDefinitions(access: SettingsAccess): SettingDefinitionItem[] {
	const { strings: { settings: words, language }, settings } = access;
	return [
		group(words.dashboard, [rowOf('dashboardPlace', choice({ main: words.placeMain, sidebar: words.placeSidebar }))]),
		group(words.recognition, [recognitionPage(access)]),
		notes(),
		group(words.newWeeks, [
			rowOf('weekTemplate', 'file', words.weekTemplateHint),
			rowOf('weekFolder', 'folder'),
			rowOf('runTemplater', 'toggle', words.runTemplaterHint),
		]),
		reading(),
		headings(),
		calendar(),
	];

	/** The row of a setting whose words go by its name. */
	function rowOf(key: ControlKey & keyof Strings['settings'], kind: Kind, desc?: string, extra?: Extra): SettingDefinition {
		return row(words[key], key, kind, desc, extra);
	}

	function notes(): SettingDefinitionItem {
		return group(words.newNotes, [
			rowOf('stubPlace', choice({ category: words.stubByCategory, folder: words.stubInFolder, beside: words.stubBeside })),
			rowOf('stubFolder', 'folder', '', { visible: () => settings().stubPlace === 'folder' }),
			rowOf('stubName', choice(words.stubNames)),
			rowOf('stubLink', choice(words.stubLinks), words.stubLinkHint),
			rowOf('stubTemplate', 'file', words.stubTemplateHint),
		]);
	}

	function reading(): SettingDefinitionItem {
		return group(words.reading, [
			rowOf('openMarkers', 'text', words.openMarkersHint),
			rowOf('closedMarkers', 'text'),
			row(words.boxesOpen, 'boxes.open', 'text', words.boxesHint),
			row(words.boxesClosed, 'boxes.closed', 'text'),
			row(words.boxesCancelled, 'boxes.cancelled', 'text'),
			rowOf('countCallouts', 'toggle'),
		], resetButton(access, 'openMarkers', 'closedMarkers', 'boxes', 'countCallouts'));
	}

	function headings(): SettingDefinitionItem {
		const roles = ['summary', 'keywords', 'tasks', 'topics', 'retrospective'] as const;
		const items = roles.map((role) => row(words[role], `headingWords.${role}`, { type: 'textarea', rows: 3 }));
		return { type: 'page', name: words.headingWords, desc: words.headingWordsHint, items: [group('', items, resetButton(access, 'headingWords'))] };
	}

	function calendar(): SettingDefinitionItem {
		const days = Object.fromEntries([1, 0, 6].map((day) => [day, dayName(day, language)]));
		return group(words.weeks, [
			rowOf('firstDay', choice(days)),
			rowOf('firstWeekContains', choice({ 4: words.fourDays, 1: words.withFirstDay })),
			rowOf('monthWeek', choice({ 'four-days': words.fourDays, 'first-day': words.withFirstDay, 'first-full': words.firstFull })),
		], resetButton(access, 'firstDay', 'firstWeekContains', 'monthWeek'));
	}
}
