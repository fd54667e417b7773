import type { App, AppElements } from '../obsidian/app';
import { setIcon } from '../obsidian/ui/icons';
import { getLanguage } from '../obsidian/ui/language';
import { changeTheme } from './core-commands';
import { changeLanguage } from './host-setting-tab';

export interface Frame extends AppElements {
	readonly ribbonEl: HTMLElement;
}

/** The frame of the page: ribbon, workspace and status bar. */
export function drawFrame(body: HTMLElement): Frame {
	const container = body.createDiv('app-container');
	const workspaceEl = container.createDiv('horizontal-main-container').createDiv('workspace');
	const ribbonEl = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left').createDiv('side-dock-actions');
	const statusBarEl = container.createDiv('status-bar');
	return { workspaceEl, ribbonEl, statusBarEl };
}

/** Puts the host's own buttons into the frame. */
export function fillFrame(app: App, { workspaceEl, ribbonEl }: Frame, place: string): void {
	const { leftSplit, rightSplit } = app.workspace;
	addSideToggle(workspaceEl, 'left', () => leftSplit.toggle());
	addSideToggle(workspaceEl, 'right', () => rightSplit.toggle());
	addButton(ribbonEl, 'file-text', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
	addButton(ribbonEl, 'terminal', 'Open command palette', () => app.commands.executeCommandById('command-palette:open'));
	const profile = leftSplit.containerEl.createDiv('workspace-sidedock-vault-profile');
	profile.createDiv({ cls: 'workspace-drawer-vault-name', text: app.vault.getName(), attr: { 'aria-label': place } });
	addButton(profile, 'languages', 'Change language', () => changeLanguage(getLanguage() === 'ko' ? 'en' : 'ko'));
	addButton(profile, 'sun-moon', 'Toggle light/dark theme', () => changeTheme(app));
	addButton(profile, 'settings', 'Open settings', () => app.setting.open());
	workspaceEl.createDiv('workspace-drawer-backdrop').addEventListener('click', () => {
		leftSplit.collapse();
		rightSplit.collapse();
	});
}

function addSideToggle(parent: HTMLElement, side: 'left' | 'right', act: () => void): void {
	const label = side === 'left' ? 'Toggle left sidebar' : 'Toggle right sidebar';
	addButton(parent, side === 'left' ? 'panel-left' : 'panel-right', label, act).addClass('sidebar-toggle-button', `mod-${side}`);
}

function addButton(parent: HTMLElement, icon: string, label: string, act: () => unknown): HTMLElement {
	const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
	setIcon(button, icon);
	button.addEventListener('click', () => void act());
	return button;
}
