import type { AppApi } from '../obsidian/app-api';
import { ButtonComponent } from '../obsidian/settings/button-component';
import { Modal } from '../obsidian/ui/modal';

/** Asks for a name. */
export class NameModal extends Modal {
	constructor(
		app: AppApi,
		private readonly title: string,
		private readonly name: string,
		private readonly named: (name: string) => unknown,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.title);
		const field = this.contentEl.createEl('input', { cls: 'rename-textarea', type: 'text', value: this.name, attr: { 'aria-label': 'Name' } });
		const done = (): void => {
			const name = field.value.trim();
			if (name !== '' && name !== this.name) void this.named(name);
			this.close();
		};
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return undefined;
			done();
			return false;
		});
		const buttons = this.modalEl.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText('Save').setCta().onClick(done);
		new ButtonComponent(buttons).setButtonText('Cancel').onClick(() => this.close());
		field.select();
	}
}
