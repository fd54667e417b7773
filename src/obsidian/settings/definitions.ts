import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import type { Settings } from '../../core/model/settings';
import { dayName } from '../../i18n/day-name';
import type { Strings } from '../../i18n/strings';
import type { ControlKey } from './control-values';
import { recognitionPage } from './recognition-page';
import { resetButton, type SettingsAccess } from './settings-access';

type Words = Strings['settings'];

/** The settings, as Obsidian draws and searches them. */
export function settingDefinitions(access: SettingsAccess): SettingDefinitionItem[] {
	const { strings, settings } = access;
	const { settings: words } = strings;
	return [
		dashboard(words),
		group(words.recognition, [recognitionPage(access)]),
		notes(words, settings),
		weeks(words),
		{ ...reading(words), ...resetButton(access, 'openMarkers', 'closedMarkers', 'boxes', 'countCallouts') },
		headings(words, access),
		{ ...calendar(strings), ...resetButton(access, 'firstDay', 'firstWeekContains', 'monthWeek') },
	];
}

function dashboard(words: Words): SettingDefinitionGroup {
	const places = { main: words.placeMain, sidebar: words.placeSidebar };
	return group(words.dashboard, [choice(words.place, 'dashboardPlace', places)]);
}

function notes(words: Words, settings: () => Settings): SettingDefinitionGroup {
	const places = { category: words.stubByCategory, folder: words.stubInFolder, beside: words.stubBeside };
	return group(words.newNotes, [
		choice(words.stubPlace, 'stubPlace', places),
		{ name: words.stubFolder, visible: () => settings().stubPlace === 'folder', control: { type: 'folder', key: key('stubFolder') } },
		choice(words.stubName, 'stubName', words.stubNames),
		{ ...choice(words.stubLink, 'stubLink', words.stubLinks), desc: words.stubLinkHint },
		{ name: words.stubTemplate, desc: words.stubTemplateHint, control: { type: 'file', key: key('stubTemplate') } },
	]);
}

function weeks(words: Words): SettingDefinitionGroup {
	return group(words.newWeeks, [
		{ name: words.weekTemplate, desc: words.weekTemplateHint, control: { type: 'file', key: key('weekTemplate') } },
		{ name: words.weekFolder, control: { type: 'folder', key: key('weekFolder') } },
		{ name: words.runTemplater, desc: words.runTemplaterHint, control: { type: 'toggle', key: key('runTemplater') } },
	]);
}

function reading(words: Words): SettingDefinitionGroup {
	return group(words.reading, [
		{ ...text(words.openMarkers, 'openMarkers'), desc: words.openMarkersHint },
		text(words.closedMarkers, 'closedMarkers'),
		{ ...text(words.boxesOpen, 'boxes.open'), desc: words.boxesHint },
		text(words.boxesClosed, 'boxes.closed'),
		text(words.boxesCancelled, 'boxes.cancelled'),
		{ name: words.countCallouts, control: { type: 'toggle', key: key('countCallouts') } },
	]);
}

function headings(words: Words, access: SettingsAccess): SettingDefinitionItem {
	const roles = ['summary', 'keywords', 'tasks', 'topics', 'retrospective'] as const;
	const items = roles.map((role): SettingDefinition => ({ name: words[role], control: { type: 'textarea', key: key(`headingWords.${role}`), rows: 3 } }));
	return { type: 'page', name: words.headingWords, desc: words.headingWordsHint, items: [{ ...group('', items), ...resetButton(access, 'headingWords') }] };
}

function calendar({ settings: words, language }: Strings): SettingDefinitionGroup {
	const days = Object.fromEntries([1, 0, 6].map((day) => [day, dayName(day, language)]));
	return group(words.weeks, [
		choice(words.firstDay, 'firstDay', days),
		choice(words.firstWeek, 'firstWeekContains', { 4: words.fourDays, 1: words.withFirstDay }),
		choice(words.monthWeek, 'monthWeek', { 'four-days': words.fourDays, 'first-day': words.withFirstDay, 'first-full': words.firstFull }),
	]);
}

function group(heading: string, items: SettingGroupItem[]): SettingDefinitionGroup {
	return { type: 'group', heading, items };
}

function choice(name: string, control: ControlKey, options: Record<string, string>): SettingDefinition {
	return { name, control: { type: 'dropdown', key: key(control), options } };
}

function text(name: string, control: ControlKey): SettingDefinition {
	return { name, control: { type: 'text', key: key(control) } };
}

/** Lets the compiler hold the names of controls against the settings. */
function key(control: ControlKey): string {
	return control;
}
