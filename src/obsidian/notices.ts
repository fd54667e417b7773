import { Notice } from 'obsidian';

/** How long a notice with a button stays, in milliseconds: long enough to read it and decide. */
const WITH_BUTTON = 12_000;

/** Shows a notice with a button. The notice goes when the button is used. */
export function noticeWithButton(message: string, label: string, onClick: () => Promise<void>): void {
	const content = createFragment((fragment) => {
		fragment.createDiv({ text: message });
		fragment.createEl('button', { text: label, cls: 'weekly-retrospective-notice-button' });
	});
	const notice = new Notice(content, WITH_BUTTON);
	notice.messageEl.querySelector('button')?.addEventListener('click', () => {
		notice.hide();
		void onClick();
	});
}

/** What went wrong, for people. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
