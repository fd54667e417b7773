import type { Modal } from 'obsidian';
import { parseCivilDate } from '../../core/model/civil-date';
import { formatWeek, isoWeek } from '../../core/model/week';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { dayName } from '../../i18n/day-name';
import type { Strings } from '../../i18n/strings';
import { addBox, addRow, addSubmit } from '../dialog';
import type { PluginParts } from '../plugin-parts';
import type { WeekChoice } from './week-planner';

/** Shows in a part of the dialog what is planned, what was chosen for it, and the missed weeks that are to be filled. */
type Show = (plan: NextWeekPlan, choice: WeekChoice, all: readonly NextWeekPlan[]) => void;
/** Plans anew with other choices. */
type Change = (changed: Partial<WeekChoice>) => void;

/** Adds the fields for the name of a new series, the number of a series that counts, and the date. */
export function addFields(parent: HTMLElement, actions: Strings['actions'], change: Change): readonly Show[] {
	return [
		addField(parent, actions.weekNewSeries, { type: 'text' }, (name) => change({ name }), ({ form }, { name }) => (form ? null : name)),
		addField(parent, actions.weekNumber, { type: 'number', min: '0' }, (value) => change({ number: value ? Math.abs(parseInt(value)) : undefined }), ({ courseWeek }) => courseWeek),
		addField(parent, actions.weekDate, { type: 'date', max: '9999-12-31' }, (value) => change({ date: parseCivilDate(value) ?? undefined }), ({ date }) => date),
	];
}

/** Adds a field. It shows a value, except while it is being typed in, and is hidden where the value is null. */
function addField(parent: HTMLElement, name: string, attr: Readonly<Record<string, string>>, onInput: (value: string) => void, valueOf: (...shown: Parameters<Show>) => string | number | null): Show {
	const { settingEl, controlEl } = addRow(parent, name);
	const inputEl = controlEl.createEl('input', { attr: { ...attr, 'aria-label': name } });
	inputEl.addEventListener('input', () => onInput(inputEl.value));
	return (...shown) => {
		const value = valueOf(...shown);
		settingEl.toggle(value !== null);
		if (!inputEl.matches(':focus')) inputEl.value = String(value ?? '');
	};
}

/** Adds boxes for the missed weeks and for open entries. They stay as long as they offer the same, so that the focus stays. */
export function addBoxes(parent: HTMLElement, { strings: { actions }, change: keep }: PluginParts, change: Change): Show {
	const boxesEl = parent.createDiv();
	const add = (name: string, checked: boolean, onChange: (checked: boolean) => void) => {
		const box = Object.assign(addBox(boxesEl, name), { checked });
		box.addEventListener('change', () => onChange(box.checked));
		return box;
	};
	let offered = '';
	return ({ form, missed }, { fill, carry }) => {
		const offer = [form?.note.path, ...missed].join();
		if (offer === offered) return;
		offered = offer;
		boxesEl.empty();
		if (missed.length > 0) boxesEl.createEl('p', { text: actions.weekMissed });
		const boxes = missed.map((monday) => add(formatWeek(isoWeek(monday)), fill.includes(monday), () => change({ fill: missed.filter((_, at) => boxes[at]?.checked) })));
		if (!form) return;
		add(actions.carryOver, carry, (isOn) => {
			void keep({ carryOver: isOn });
			change({ carry: isOn });
		});
	};
}

/** Adds the place that names what is to be written, and after which notes. */
export function addPreview(parent: HTMLElement, { actions, language }: Strings): Show {
	const previewEl = parent.createDiv({ cls: 'weekly-retrospective-preview', attr: { 'aria-live': 'polite' } });
	const say = (text: string, cls = '') => previewEl.createEl('p', { text, cls });
	return ({ title, existing: there, form, offRhythm }, _, all) => {
		previewEl.empty();
		if (there === null) previewEl.createEl('strong', { text: title });
		for (const { existing, path } of all) previewEl.createEl('code', { text: existing ?? path });
		say(there !== null ? actions.weekThere(there) : form ? actions.weekFrom(form.seenIn.join(', ')) : actions.weekFromTemplate);
		if (offRhythm !== null) say(actions.weekOffRhythm(dayName(offRhythm, language)), 'weekly-retrospective-warning');
	};
}

/** Adds the button that writes the note, or opens the one that is there, and the one that does not. */
export function addButtons(dialog: Modal, actions: Strings['actions'], submit: () => void): Show {
	const [button] = addSubmit(dialog, actions, '', submit);
	return ({ existing }) => void button.setButtonText(existing ? actions.weekOpen : actions.weekCreate);
}
