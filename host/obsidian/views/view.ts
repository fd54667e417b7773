import type { AppApi, LeafApi, ViewApi } from '../app-api';
import { Component } from '../base/component';
import type { Menu } from '../ui/menu';
import type { Scope } from '../ui/scope';

/** What a leaf shows. */
export abstract class View extends Component implements ViewApi {
	readonly app: AppApi;
	readonly containerEl: HTMLElement = createDiv('workspace-leaf-content');
	icon = 'file';
	navigation = true;
	scope: Scope | null = null;

	constructor(readonly leaf: LeafApi) {
		super();
		this.app = leaf.app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: { history: boolean }): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		// For subclasses.
	}

	onOpen(): Promise<void> {
		return Promise.resolve();
	}

	onClose(): Promise<void> {
		return Promise.resolve();
	}

	onResize(): void {
		// For subclasses.
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		// For subclasses.
	}
}
