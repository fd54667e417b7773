import { own } from '../ui/own';
import { addBox, addParagraph, addSubmit, createDialog } from './dialog';
import type { PluginParts } from './plugin-parts';

/** One line of a check list. */
export interface CheckRow<Item> {
	/** What is chosen by it; null for a line that is shown, but not to be chosen. */
	readonly item: Item | null;
	readonly name: string;
	/** What would come of it, such as the path of a note. */
	readonly detail: string;
	readonly isOn: boolean;
	/** Of the rows of one group, one at most can be chosen. */
	readonly group?: string;
}

/** A list from which its author chooses what is to be done. */
export interface CheckList<Item> {
	readonly title: string;
	/** What is asked beside the rows; its answer is no until its box is checked. */
	readonly question?: string | null;
	/** Words on the button. */
	readonly submit: string;
	readonly rows: readonly CheckRow<Item>[];
	/** Does it for what is chosen; `progress` takes how much of `total` is done. The dialog stays open until then. */
	readonly onSubmit: (chosen: readonly Item[], answer: boolean, progress: (done: number, total: number) => void) => Promise<unknown>;
	/** Where Enter does it at once for one row, which goes with its group while the next has the focus: the words that say so. */
	readonly oneByOne?: string;
}

/** A row that can be chosen. */
interface FreeRow<Item> {
	readonly box: HTMLInputElement;
	readonly item: Item;
	/** Its item, where it has none. */
	readonly group: unknown;
}

/** Opens the list as a dialog. The first box turns all others; arrows go from row to row; Mod+Enter does what the button does. */
export function openCheckList<Item>({ app, strings: { actions } }: PluginParts, list: CheckList<Item>): void {
	const dialog = createDialog(app, list.title);
	const { contentEl, scope } = dialog;
	if (list.oneByOne) addParagraph(contentEl, list.oneByOne, 'setting-item-description');
	const allEl = addBox(contentEl, actions.all);
	let rows = addRows(contentEl.createDiv({ cls: own('check-list') }), list.rows);
	const answerEl = list.question ? addBox(contentEl, list.question) : null;
	const [button, buttonsEl] = addSubmit(dialog, actions, list.submit, submit);
	let isBusy = false;

	contentEl.addEventListener('change', ({ target }) => {
		const row = rows.find(({ box }) => box === target);
		if (target === allEl) for (const one of rows) one.box.checked = allEl.checked && groupOf(one)[0] === one;
		else if (row?.box.checked) for (const { box } of groupOf(row)) box.checked = box === target;
		follow();
	});
	onKey('Enter', takeOne);
	onKey('ArrowDown', (row) => focus(rows[rows.indexOf(row) + 1]));
	onKey('ArrowUp', (row) => focus(rows[rows.indexOf(row) - 1]));
	follow();
	dialog.onOpen = () => focus(rows[0]);
	dialog.open();

	function focus(row: FreeRow<Item> | undefined): void {
		row?.box.focus();
	}

	function chosen(): readonly FreeRow<Item>[] {
		return rows.filter(({ box }) => box.checked);
	}

	/** The rows that exclude this one, and itself. */
	function groupOf({ group }: FreeRow<Item>): readonly FreeRow<Item>[] {
		return rows.filter((row) => row.group === group);
	}

	function follow(): void {
		const groups = new Set(rows.map(({ group }) => group));
		const { length } = chosen();
		Object.assign(allEl, { checked: length === groups.size, disabled: groups.size === 0 });
		button.setDisabled(length === 0);
	}

	async function submit(): Promise<void> {
		const some = chosen();
		if (some.length === 0 || isBusy) return;
		isBusy = true;
		buttonsEl.hide();
		const bar = contentEl.createEl('progress', { attr: { 'aria-label': list.title } });
		await take(some, (done, total) => Object.assign(bar, { max: total, value: done }));
		dialog.close();
	}

	function take(some: readonly FreeRow<Item>[], progress: (done: number, total: number) => void): Promise<unknown> {
		return list.onSubmit(some.map(({ item }) => item), answerEl?.checked ?? false, progress);
	}

	/** Does something about the row that has the focus; elsewhere a key is left to what has it. */
	function onKey(key: string, act: (row: FreeRow<Item>) => void): void {
		scope.register([], key, () => {
			const row = rows.find(({ box }) => box === box.doc.activeElement);
			if (!row) return undefined;
			act(row);
			return false;
		});
	}

	function takeOne(row: FreeRow<Item>): void {
		if (!list.oneByOne) return;
		void take([row], () => undefined);
		const taken = groupOf(row);
		for (const { box } of taken) box.parentElement?.remove();
		const behind = rows.slice(rows.indexOf(row)).find((one) => !taken.includes(one));
		rows = rows.filter((one) => !taken.includes(one));
		const next = behind ?? rows.at(-1);
		if (!next) return dialog.close();
		focus(next);
		follow();
	}
}

/** Adds the rows; returns those that can be chosen. */
function addRows<Item>(parent: HTMLElement, rows: readonly CheckRow<Item>[]): readonly FreeRow<Item>[] {
	return rows.flatMap(({ item, name, detail, isOn, group = item }) => {
		const box = Object.assign(addBox(parent, name, detail), { checked: isOn, disabled: item === null });
		return item === null ? [] : { box, item, group };
	});
}
