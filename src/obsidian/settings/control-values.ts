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

/** A setting that several controls share, each with a part of it: what a part shows, and the settings with another value of it. */
interface SharedSetting {
	readonly show: (settings: Settings, part: string, field: RuleField) => unknown;
	readonly take: (settings: Settings, value: unknown, part: string, field: RuleField) => Partial<Settings>;
}

const SHARED: Readonly<Record<string, SharedSetting>> = {
	headingWords: {
		show: ({ headingWords }, role) => asText(headingWords[role as HeadingRole]),
		take: ({ headingWords }, value, role) => ({ headingWords: { ...headingWords, [role]: asWords(value) } }),
	},
	boxes: {
		show: ({ boxes }, state) => Object.keys(boxes).filter((character) => boxes[character] === state).join(''),
		take: ({ boxes }, value, state) => {
			const others = Object.entries(boxes).filter(([, one]) => one !== state);
			return { boxes: Object.fromEntries([...others, ...[...String(value)].map((character) => [character, state as EntryState] as const)]) };
		},
	},
	builtInRule: {
		show: ({ disabledRules }, rule) => !disabledRules.includes(rule),
		take: ({ disabledRules }, isOn, rule) => ({ disabledRules: [...disabledRules.filter((id) => id !== rule), ...(isOn === true ? [] : [rule])] }),
	},
	ownRule: {
		show: ({ ownRules }, rule, field) => ownRules.filter(({ id }) => id === rule).map((one) => fieldText(one, field))[0],
		take: ({ ownRules }, value, rule, field) => ({ ownRules: ownRules.map((one) => (one.id === rule ? withField(one, field, String(value)) : one)) }),
	},
};

/** The value that a control shows: lists of words as text with commas, check boxes as their characters in a row. */
export function controlValue(settings: Settings, key: string): unknown {
	const [name = '', part = '', field = ''] = key.split('.');
	const value = SHARED[name]?.show(settings, part, field as RuleField) ?? settings[name as keyof Settings];
	if (Array.isArray(value)) return asText(value as readonly string[]);
	return typeof value === 'number' ? String(value) : value;
}

/** The settings with the value that a control was given. */
export function withControlValue(settings: Settings, key: string, value: unknown): Partial<Settings> {
	const [name = '', part = '', field = ''] = key.split('.');
	const before = settings[name as keyof Settings];
	const own = Array.isArray(before) ? asWords(value) : typeof before === 'number' ? Number(value) : value;
	return SHARED[name]?.take(settings, value, part, field as RuleField) ?? { [name]: own };
}
