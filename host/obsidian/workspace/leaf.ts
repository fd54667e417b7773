import type { OpenViewState, ViewState } from 'obsidian';
import type { AppApi, LeafApi, ViewApi } from '../app-api';
import { Events, throwLater } from '../base/events';
import type { TFile } from '../base/files';
import { setIcon } from '../ui/icons';
import type { TabGroup } from './tab-group';

/** What a leaf asks of the workspace. */
interface LeafOwner {
	readonly areas: { rootOf(group: TabGroup<WorkspaceLeaf> | null): object | null };
	detach(leaf: WorkspaceLeaf): void;
	activate(leaf: WorkspaceLeaf): void;
}

let lastId = 0;

/** A place in the workspace that shows one view at a time. */
export class WorkspaceLeaf extends Events implements LeafApi {
	readonly id: string;
	readonly containerEl: HTMLElement = createDiv('workspace-leaf');
	readonly tabHeaderEl: HTMLElement = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', draggable: 'true' } });
	view: ViewApi | null = null;
	parent: TabGroup<WorkspaceLeaf> | null = null;
	pinned = false;
	hoverPopover: unknown = null;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private steps: Promise<unknown> = Promise.resolve();

	constructor(
		readonly app: AppApi,
		private readonly owner: LeafOwner,
	) {
		super();
		lastId += 1;
		this.id = `leaf-${lastId}`;
		const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		this.addCloseButton(inner);
		this.tabHeaderEl.addEventListener('click', () => this.owner.activate(this));
		this.tabHeaderEl.addEventListener('auxclick', (event) => {
			if (event.button === 1) this.detach();
		});
		this.containerEl.addEventListener('pointerdown', () => this.owner.activate(this), true);
		this.updateHeader();
	}

	/** The host opens every view at once. */
	get isDeferred(): boolean {
		return false;
	}

	loadIfDeferred(): Promise<void> {
		return Promise.resolve();
	}

	/** The part of the workspace that it stands in: one of its side splits, or its root split; null once detached. */
	getRoot(): object | null {
		return this.owner.areas.rootOf(this.parent);
	}

	/** Shows a file in the view for its kind. Resolves when it is shown. */
	async openFile(file: TFile, { state, eState, active }: OpenViewState = {}): Promise<void> {
		const inherited = this.view?.getViewType() === 'markdown' ? pickMode(this.view.getState()) : {};
		await this.setViewState({ type: 'markdown', state: { ...inherited, ...state, file: file.path }, active: active ?? true }, eState);
	}

	/** Steps run one after the other. Rejects where no view of that type is registered. */
	setViewState(state: ViewState, ephemeral?: unknown): Promise<void> {
		const done = this.steps.then(() => this.applyState(state, ephemeral));
		this.steps = done.catch(() => undefined);
		return done;
	}

	/** Resolves when all that was asked of the leaf is done. */
	whenIdle(): Promise<unknown> {
		return this.steps;
	}

	getViewState(): ViewState {
		const pinned = this.pinned ? { pinned: true } : {};
		return this.view ? { type: this.view.getViewType(), state: this.view.getState(), ...pinned } : { type: 'empty', state: {} };
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view?.getEphemeralState() ?? {};
	}

	setEphemeralState(state: unknown): void {
		this.view?.setEphemeralState(state);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('is-pinned', pinned);
		this.trigger('pinned-change', pinned);
		this.app.workspace.layoutChanged();
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	getDisplayText(): string {
		return this.view?.getDisplayText() ?? '';
	}

	getIcon(): string {
		return this.view?.getIcon() ?? 'file';
	}

	onResize(): void {
		this.view?.onResize();
	}

	updateHeader(): void {
		const title = this.getDisplayText() || 'New tab';
		this.titleEl.setText(title);
		this.tabHeaderEl.setAttribute('aria-label', title);
		setIcon(this.iconEl, this.getIcon());
		if (this.view && 'showTitle' in this.view && typeof this.view.showTitle === 'function') (this.view as ViewApi & { showTitle(): void }).showTitle();
	}

	detach(): void {
		this.owner.detach(this);
		void this.closeView();
	}

	/** Ends the view; what it wanted to keep is kept before. */
	async closeView(): Promise<void> {
		const { view } = this;
		if (!view) return;
		this.view = null;
		await view.onClose().catch(throwLater);
		view.unload();
		view.containerEl.remove();
	}

	private async applyState(state: ViewState, ephemeral: unknown): Promise<void> {
		if (state.type !== this.view?.getViewType()) await this.openView(state.type);
		if (this.view && state.state !== undefined) await this.view.setState(state.state, { history: false });
		if (state.pinned !== undefined) this.pinned = state.pinned;
		this.updateHeader();
		if (state.active) this.app.workspace.setActiveLeaf(this, { focus: true });
		if (ephemeral !== undefined) this.view?.setEphemeralState(ephemeral);
		this.app.workspace.layoutChanged();
	}

	private async openView(type: string): Promise<void> {
		const { views } = this.app.registries;
		if (!views.has(type)) throw new Error(`No view of type "${type}" is registered.`);
		await this.closeView();
		// Asked for anew: its plugin may have gone while the last view was closing.
		const create = views.get(type);
		if (!create) return;
		const view = create(this);
		this.view = view;
		view.containerEl.setAttribute('data-type', type);
		this.containerEl.replaceChildren(view.containerEl);
		await view.load();
		await view.onOpen();
	}

	private addCloseButton(inner: HTMLElement): void {
		const button = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close', role: 'button' } });
		setIcon(button, 'x');
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
	}
}

/** A leaf keeps the way in which notes were read in it. */
function pickMode({ mode, source }: Record<string, unknown>): Record<string, unknown> {
	return { mode, source };
}
