import { ConfirmationModal } from '../../../host/obsidian/ui/confirmation-modal';
import { FuzzySuggestModal } from '../../../host/obsidian/ui/fuzzy-suggest-modal';
import { Modal } from '../../../host/obsidian/ui/modal';
import type { App } from '../../../host/obsidian/app';
import { makeApp, pressKey, settle } from '../support/test-app';

class Pick extends FuzzySuggestModal<string> {
	readonly chosen: string[] = [];

	getItems(): string[] {
		return ['Open dashboard', 'New weekly retrospective', 'Toggle light/dark theme'];
	}

	getItemText(item: string): string {
		return item;
	}

	onChooseItem(item: string): void {
		this.chosen.push(item);
	}
}

async function openPick(app: App = makeApp()): Promise<Pick> {
	const pick = new Pick(app);
	pick.open();
	await settle();
	return pick;
}

async function type(pick: Pick, text: string): Promise<void> {
	pick.inputEl.value = text;
	pick.inputEl.dispatchEvent(new Event('input'));
	await settle();
}

function shown(): string[] {
	return [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent ?? '');
}

test('a dialog stands in the page until it is closed, and gives the focus back', () => {
	const app = makeApp();
	const button = document.body.createEl('button');
	button.focus();
	const modal = new Modal(app);
	const onClose = jest.spyOn(modal, 'onClose');
	modal.setTitle('Title').open();
	expect(document.querySelector('.modal .modal-title')?.textContent).toBe('Title');
	modal.close();
	modal.close();
	expect(document.querySelector('.modal')).toBeNull();
	expect(onClose).toHaveBeenCalledTimes(1);
	expect(document.activeElement).toBe(button);
});

test('Escape closes the dialog on top alone', () => {
	const app = makeApp();
	new Modal(app).open();
	new Modal(app).open();
	pressKey('Escape');
	expect(document.querySelectorAll('.modal')).toHaveLength(1);
});

test('a click beside a dialog closes it', () => {
	new Modal(makeApp()).open();
	document.querySelector<HTMLElement>('.modal-bg')?.click();
	expect(document.querySelector('.modal')).toBeNull();
});

test('a question closes when it is answered, unless the answer says no', async () => {
	const modal = new ConfirmationModal(makeApp());
	const answers = [true, undefined];
	modal.addButton((button) => button.setButtonText('Do it').onClick(() => answers.shift()));
	modal.addCancelButton();
	modal.open();
	const button = document.querySelector<HTMLElement>('.modal-button-container button');
	button?.click();
	await settle();
	expect(document.querySelector('.modal')).not.toBeNull();
	button?.click();
	await settle();
	expect(document.querySelector('.modal')).toBeNull();
});

test('suggestions are found by letters in order', async () => {
	const pick = await openPick();
	await type(pick, 'nwr');
	expect(shown()).toEqual(['New weekly retrospective']);
});

test('a word that stands whole comes before scattered letters', async () => {
	const pick = await openPick();
	await type(pick, 'da');
	expect(shown()[0]).toBe('Open dashboard');
});

test('arrows and Enter choose', async () => {
	const pick = await openPick();
	pressKey('ArrowDown');
	pressKey('ArrowDown');
	pressKey('ArrowUp');
	pressKey('Enter');
	expect(pick.chosen).toEqual(['New weekly retrospective']);
	expect(document.querySelector('.modal')).toBeNull();
});

test('says so where nothing is found, and Enter chooses nothing', async () => {
	const pick = await openPick();
	await type(pick, 'xyz');
	expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No results found.');
	pressKey('Enter');
	expect(pick.chosen).toEqual([]);
});

test('Enter that ends the writing of a syllable chooses nothing', async () => {
	const pick = await openPick();
	pressKey('Enter', { isComposing: true });
	expect(pick.chosen).toEqual([]);
});
