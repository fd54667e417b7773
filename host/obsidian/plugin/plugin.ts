import type { Extension } from '@codemirror/state';
import type { PluginManifest } from 'obsidian';
import type { AppApi, HoverSource, SettingTabApi, ViewCreator } from '../app-api';
import { Component } from '../base/component';
import type { Command } from '../commands';
import type { CodeBlockHandler, PostProcessor } from '../markdown/processors';
import { setIcon } from '../ui/icons';
import { readData, writeData } from './plugin-data';

/** The base of a plugin. All that it registers goes when it is unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;

	constructor(
		readonly app: AppApi,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {
		// For subclasses.
	}

	addCommand<C extends Command>(command: C): C {
		const own = `${this.manifest.id}:`;
		command.id = command.id.startsWith(own) ? command.id : own + command.id;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(commandId.includes(':') ? commandId : `${this.manifest.id}:${commandId}`);
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.app.registries.ribbonEl.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title } });
		setIcon(button, icon);
		button.addEventListener('click', (event) => void callback(event));
		this.register(() => button.remove());
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.app.registries.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.app.registries.statusBarEl.prepend(item);
		this.register(() => item.remove());
		return item;
	}

	addSettingTab(tab: SettingTabApi): void {
		const tabs = this.app.setting.pluginTabs;
		tab.id = this.manifest.id;
		tab.name = this.manifest.name;
		tabs.push(tab);
		this.register(() => {
			tab.hide();
			tabs.splice(tabs.indexOf(tab), 1);
		});
	}

	/** Throws where the type is taken. */
	registerView(type: string, create: ViewCreator): void {
		const { views } = this.app.registries;
		if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		views.set(type, create);
		this.register(() => {
			this.app.workspace.detachLeavesOfType(type);
			views.delete(type);
		});
	}

	registerHoverLinkSource(id: string, source: HoverSource): void {
		this.app.registries.hoverSources.set(id, source);
		this.register(() => this.app.registries.hoverSources.delete(id));
	}

	/** Notes that are on the screen already are not rendered anew, neither now nor when it goes; as in Obsidian. */
	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		const { markdown } = this.app.registries;
		markdown.add(processor);
		this.register(() => markdown.remove(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, _sortOrder?: number): void {
		const { codeBlocks } = this.app.registries.markdown;
		if (codeBlocks.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		codeBlocks.set(language, handler);
		this.register(() => codeBlocks.delete(language));
	}

	registerEditorExtension(extension: Extension): void {
		const extensions = this.app.registries.editorExtensions;
		extensions.push(extension);
		this.app.workspace.updateOptions();
		this.register(() => {
			extensions.splice(extensions.indexOf(extension), 1);
			this.app.workspace.updateOptions();
		});
	}

	/** What the plugin saved last; null where it saved nothing yet. Rejects where it is no JSON. */
	loadData(): Promise<unknown> {
		return readData(this.app.vault, this.manifest.id);
	}

	saveData(data: unknown): Promise<void> {
		return writeData(this.app.vault, this.manifest.id, data);
	}
}
