import type { AppApi } from '../obsidian/app-api';
import type { TFile } from '../obsidian/base/files';
import type { Command } from '../obsidian/commands';
import { FuzzySuggestModal } from '../obsidian/ui/fuzzy-suggest-modal';
import { Keymap } from '../obsidian/ui/keymap';

const NAVIGATE = [{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }];

/** All commands that can be used now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: AppApi) {
		super(app);
		this.emptyStateText = 'No commands found.';
		this.setPlaceholder('Select a command...');
		this.setInstructions(NAVIGATE);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}

/** All notes, by path. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: AppApi) {
		super(app);
		this.emptyStateText = 'No notes found.';
		this.setPlaceholder('Find a note...');
		this.setInstructions([...NAVIGATE.slice(0, 1), { command: '↵', purpose: 'to open' }, { command: 'ctrl ↵', purpose: 'to open in new tab' }]);
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
	}

	getItemText(file: TFile): string {
		return file.path.slice(0, -'.md'.length);
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}
