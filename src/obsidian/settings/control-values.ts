import type { EntryState } from '../../core/model/entry';
import type { Role } from '../../core/model/section';
import type { Settings } from '../../core/model/settings';

type HeadingRole = Exclude<Role, 'other'>;

/** Names a control: a setting, or a part of one. */
export type ControlKey = Exclude<keyof Settings, 'headingWords' | 'boxes' | 'ownRules' | 'disabledRules'> | `headingWords.${HeadingRole}` | `boxes.${EntryState}`;

/** The value that a control shows: lists of words as text with commas, check boxes as their characters in a row. */
export function controlValue(settings: Settings, key: string): unknown {
	const [name = '', part = ''] = key.split('.');
	if (name === 'headingWords') return asText(settings.headingWords[part as HeadingRole]);
	if (name === 'boxes') return charactersOf(settings, part as EntryState);
	const value = settings[name as keyof Settings];
	if (Array.isArray(value)) return asText(value as readonly string[]);
	return typeof value === 'number' ? String(value) : value;
}

/** The settings with the value that a control was given. */
export function withControlValue(settings: Settings, key: string, value: unknown): Partial<Settings> {
	const [name = '', part = ''] = key.split('.');
	if (name === 'headingWords') return { headingWords: { ...settings.headingWords, [part]: asWords(value) } };
	if (name === 'boxes') return { boxes: { ...without(settings, part as EntryState), ...boxesOf(String(value), part as EntryState) } };
	const before = settings[name as keyof Settings];
	if (Array.isArray(before)) return { [name]: asWords(value) };
	return { [name]: typeof before === 'number' ? Number(value) : value };
}

function asText(words: readonly string[]): string {
	return words.join(', ');
}

function asWords(value: unknown): string[] {
	return String(value).split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
}

function charactersOf({ boxes }: Settings, state: EntryState): string {
	return Object.keys(boxes).filter((character) => boxes[character] === state).join('');
}

function without({ boxes }: Settings, state: EntryState): Settings['boxes'] {
	return Object.fromEntries(Object.entries(boxes).filter(([, one]) => one !== state));
}

function boxesOf(characters: string, state: EntryState): Settings['boxes'] {
	return Object.fromEntries([...characters].map((character) => [character, state]));
}
