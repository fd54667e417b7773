import { parseCivilDate } from '../../core/model/civil-date';
import { formatWeek, isoWeek } from '../../core/model/week';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { dayName } from '../../i18n/day-name';
import type { Strings } from '../../i18n/strings';
import { own } from '../../ui/own';
import { addBox, addParagraph, addRow } from '../dialog';
import type { PluginParts } from '../plugin-parts';
import type { WeekChoice } from './week-planner';

/** Shows in a part of the dialog what is planned, what was chosen for it, the missed weeks that are to be filled as well, and the path of the template. */
type Show = (plan: NextWeekPlan, choice: WeekChoice, all: readonly NextWeekPlan[], template: string | null) => void;
/** Plans anew with other choices. */
type Change = (changed: Partial<WeekChoice>) => void;

/** Adds the fields for the name and the folder of a new series, the number of a series that counts, and the date. */
export function addFields(parent: HTMLElement, actions: Strings['actions'], change: Change): readonly Show[] {
	const add = (name: string, attr: Readonly<Record<string, string>>, chosen: (value: string) => Partial<WeekChoice>, valueOf: ValueOf) =>
		// What the field itself calls wrong is not taken, and keeps the button from being used.
		addField(parent, name, attr, ({ validity, value }) => change(validity.valid ? chosen(value) : {}), valueOf);
	return [
		add(actions.weekNewSeries, { type: 'text' }, (name) => ({ name }), ({ form }, { name }) => (form ? null : name)),
		add(actions.weekFolder, { type: 'text' }, (folder) => ({ folder }), ({ form }, { folder }) => (form ? null : folder)),
		add(actions.weekNumber, { type: 'number', min: '0' }, (value) => ({ number: value ? Number(value) : undefined }), ({ courseWeek }) => courseWeek),
		add(actions.weekDate, { type: 'date', max: '9999-12-31', required: '' }, (value) => ({ date: parseCivilDate(value) ?? undefined }), ({ date }) => date),
	];
}

type ValueOf = (...shown: Parameters<Show>) => string | number | null;

/** Adds a field. It shows a value, except while it is being typed in, and is hidden where the value is null. */
function addField(parent: HTMLElement, name: string, attr: Readonly<Record<string, string>>, onInput: (inputEl: HTMLInputElement) => void, valueOf: ValueOf): Show {
	const { settingEl, controlEl } = addRow(parent, name);
	const inputEl = controlEl.createEl('input', { attr: { ...attr, 'aria-label': name } });
	inputEl.addEventListener('input', () => onInput(inputEl));
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
		if (missed.length > 0) addParagraph(boxesEl, actions.weekMissed);
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
	const previewEl = parent.createDiv({ cls: own('preview'), attr: { 'aria-live': 'polite' } });
	return ({ title, existing: there, form, offRhythm }, _, all, template) => {
		previewEl.empty();
		if (there === null) previewEl.createEl('strong', { text: title });
		for (const { existing, path } of all) previewEl.createEl('code', { text: existing ?? path });
		const from = template !== null ? actions.weekFromTemplate(template) : form ? actions.weekFrom(form.seenIn.join(', ')) : actions.weekFromBuiltIn;
		addParagraph(previewEl, there !== null ? actions.weekThere(there) : from);
		if (offRhythm !== null) addParagraph(previewEl, actions.weekOffRhythm(dayName(offRhythm, language)), own('warning'));
	};
}
