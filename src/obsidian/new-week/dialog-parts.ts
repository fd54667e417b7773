import { parseCivilDate } from '../../core/model/civil-date';
import { formatWeek, isoWeek } from '../../core/model/week';
import type { NextWeekPlan } from '../../core/writing/week/plan-next-week';
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

/** What a field shows; null where it is not for this plan. */
type ValueOf = (...shown: Parameters<Show>) => string | number | null;

/**
 * Adds the fields for the name and the folder of a new series, the number of a series that counts, and the date. Each
 * shows its value, except while it is being typed in, and is hidden where that is null.
 */
export function addFields(parent: HTMLElement, actions: Strings['actions'], change: Change): readonly Show[] {
	const add = (name: string, attr: Readonly<Record<string, string>>, chosen: (value: string) => Partial<WeekChoice>, valueOf: ValueOf): Show => {
		const { settingEl, controlEl } = addRow(parent, name);
		const inputEl = controlEl.createEl('input', { attr: { ...attr, 'aria-label': name } });
		// What the field itself calls wrong is not taken, and keeps the button from being used.
		inputEl.addEventListener('input', () => change(inputEl.validity.valid ? chosen(inputEl.value) : {}));
		return (...shown) => {
			const value = valueOf(...shown);
			settingEl.toggle(value !== null);
			if (!inputEl.matches(':focus')) inputEl.value = String(value ?? '');
		};
	};
	const addText = (name: string, part: 'name' | 'folder') => add(name, { type: 'text' }, (value) => ({ [part]: value }), ({ form }, choice) => (form ? null : choice[part]));
	return [
		addText(actions.weekNewSeries, 'name'),
		addText(actions.weekFolder, 'folder'),
		add(actions.weekNumber, { type: 'number', min: '0' }, (value) => ({ number: value ? Number(value) : undefined }), ({ courseWeek }) => courseWeek),
		add(actions.weekDate, { type: 'date', max: '9999-12-31', required: '' }, (value) => ({ date: parseCivilDate(value) ?? undefined }), ({ date }) => date),
	];
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
