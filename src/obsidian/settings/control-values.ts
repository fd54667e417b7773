import type { EntryState } from '../../core/model/entry';
import type { Role } from '../../core/model/section';
import type { Settings } from '../../core/model/settings';
import { fieldText, withField, type RuleField } from './rule-fields';
import { asText, asWords } from './word-lists';

type HeadingRole = Exclude<Role, 'other'>;

/** Names a control: a setting, or a part of one. Rules are named by their id. */
export type ControlKey =
	| Exclude<keyof Settings, 'headingWords' | 'boxes' | 'ownRules' | 'disabledRules'>
	| `headingWords.${HeadingRole}` | `boxes.${EntryState}` | `builtInRule.${string}` | `ownRule.${string}.${RuleField}`;

/** The value that a control shows: lists of words as text with commas, check boxes as their characters in a row. */
export function controlValue(settings: Settings, key: string): unknown {
	const [name = '', part = '', field = ''] = key.split('.');
	if (name === 'headingWords') return asText(settings.headingWords[part as HeadingRole]);
	if (name === 'boxes') return charactersOf(settings, part as EntryState);
	if (name === 'builtInRule') return !settings.disabledRules.includes(part);
	if (name === 'ownRule') return settings.ownRules.filter(({ id }) => id === part).map((rule) => fieldText(rule, field as RuleField))[0];
	const value = settings[name as keyof Settings];
	if (Array.isArray(value)) return asText(value as readonly string[]);
	return typeof value === 'number' ? String(value) : value;
}

/** The settings with the value that a control was given. */
export function withControlValue(settings: Settings, key: string, value: unknown): Partial<Settings> {
	const [name = '', part = '', field = ''] = key.split('.');
	if (name === 'headingWords') return { headingWords: { ...settings.headingWords, [part]: asWords(value) } };
	if (name === 'boxes') return { boxes: withCharacters(settings, part as EntryState, String(value)) };
	if (name === 'builtInRule') return { disabledRules: [...settings.disabledRules.filter((id) => id !== part), ...(value === true ? [] : [part])] };
	if (name === 'ownRule') return { ownRules: settings.ownRules.map((rule) => (rule.id === part ? withField(rule, field as RuleField, String(value)) : rule)) };
	const before = settings[name as keyof Settings];
	if (Array.isArray(before)) return { [name]: asWords(value) };
	return { [name]: typeof before === 'number' ? Number(value) : value };
}

function charactersOf({ boxes }: Settings, state: EntryState): string {
	return Object.keys(boxes).filter((character) => boxes[character] === state).join('');
}

function withCharacters({ boxes }: Settings, state: EntryState, characters: string): Settings['boxes'] {
	const others = Object.entries(boxes).filter(([, one]) => one !== state);
	return Object.fromEntries([...others, ...[...characters].map((character) => [character, state] as const)]);
}
