import type { SettingDefinitionItem } from 'obsidian';
import { dayName } from '../../i18n/day-name';
import { recognitionPage } from './recognition-page';
import { choice, group, resetButton, row, rowOf, type SettingsAccess } from './rows';

/** The settings, as Obsidian draws and searches them. */
export function settingDefinitions(access: SettingsAccess): SettingDefinitionItem[] {
	const { settings: words } = access.strings;
	return [
		group(words.dashboard, [rowOf(words, 'dashboardPlace', choice({ main: words.placeMain, sidebar: words.placeSidebar }))]),
		group(words.recognition, [recognitionPage(access)]),
		notes(access),
		group(words.newWeeks, [
			rowOf(words, 'weekTemplate', 'file', words.weekTemplateHint),
			rowOf(words, 'weekFolder', 'folder'),
			rowOf(words, 'runTemplater', 'toggle', words.runTemplaterHint),
		]),
		reading(access),
		headings(access),
		calendar(access),
	];
}

function notes({ strings: { settings: words }, settings }: SettingsAccess): SettingDefinitionItem {
	return group(words.newNotes, [
		rowOf(words, 'stubPlace', choice({ category: words.stubByCategory, folder: words.stubInFolder, beside: words.stubBeside })),
		rowOf(words, 'stubFolder', 'folder', '', { visible: () => settings().stubPlace === 'folder' }),
		rowOf(words, 'stubName', choice(words.stubNames)),
		rowOf(words, 'stubLink', choice(words.stubLinks), words.stubLinkHint),
		rowOf(words, 'stubTemplate', 'file', words.stubTemplateHint),
	]);
}

function reading(access: SettingsAccess): SettingDefinitionItem {
	const { settings: words } = access.strings;
	return group(words.reading, [
		rowOf(words, 'openMarkers', 'text', words.openMarkersHint),
		rowOf(words, 'closedMarkers', 'text'),
		row(words.boxesOpen, 'boxes.open', 'text', words.boxesHint),
		row(words.boxesClosed, 'boxes.closed', 'text'),
		row(words.boxesCancelled, 'boxes.cancelled', 'text'),
		rowOf(words, 'countCallouts', 'toggle'),
	], resetButton(access, 'openMarkers', 'closedMarkers', 'boxes', 'countCallouts'));
}

function headings(access: SettingsAccess): SettingDefinitionItem {
	const { settings: words } = access.strings;
	const roles = ['summary', 'keywords', 'tasks', 'topics', 'retrospective'] as const;
	const items = roles.map((role) => row(words[role], `headingWords.${role}`, { type: 'textarea', rows: 3 }));
	return { type: 'page', name: words.headingWords, desc: words.headingWordsHint, items: [group('', items, resetButton(access, 'headingWords'))] };
}

function calendar(access: SettingsAccess): SettingDefinitionItem {
	const { settings: words, language } = access.strings;
	const days = Object.fromEntries([1, 0, 6].map((day) => [day, dayName(day, language)]));
	return group(words.weeks, [
		rowOf(words, 'firstDay', choice(days)),
		rowOf(words, 'firstWeekContains', choice({ 4: words.fourDays, 1: words.withFirstDay })),
		rowOf(words, 'monthWeek', choice({ 'four-days': words.fourDays, 'first-day': words.withFirstDay, 'first-full': words.firstFull })),
	], resetButton(access, 'firstDay', 'firstWeekContains', 'monthWeek'));
}
