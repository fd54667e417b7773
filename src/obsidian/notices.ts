import { Notice } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { own } from '../ui/own';

/** How long a notice with a button stays, in milliseconds: long enough to read it and decide. */
const WITH_BUTTON = 12_000;

/** What the buttons of a notice say and do. */
export type NoticeButtons = Readonly<Record<string, () => unknown>>;

/** Shows a notice with buttons, for so many milliseconds; 0 until one is used. It goes when a button is used. */
export function noticeWithButtons(message: string, buttons: NoticeButtons, duration = WITH_BUTTON): Notice {
	const notice = new Notice(createFragment((fragment) => {
		fragment.createDiv({ text: message });
		for (const [text, onClick] of Object.entries(buttons)) {
			fragment.createEl('button', { text, cls: own('notice-button') }).addEventListener('click', () => {
				notice.hide();
				onClick();
			});
		}
	}), duration);
	return notice;
}

/** Shows a notice for a while. */
export function tell(message: string): void {
	new Notice(message);
}

/** What went wrong, for people, to stand within a sentence. */
export function reasonOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/** Does what may fail for the note at a path, writing unless said. A failure is told, and null comes back. */
export async function orTell<Result>({ actions }: Strings, path: string, task: () => Promise<Result>, failed = actions.writeFailed): Promise<Result | null> {
	try {
		return await task();
	} catch (error) {
		tell(failed(path, reasonOf(error)));
		return null;
	}
}
