import type { OpenViewState, PaneType, ViewState } from 'obsidian';
import type { AppApi, LeafApi, ViewApi, WorkspaceApi } from '../app-api';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import type { TFile } from '../base/files';
import { MarkdownView } from '../views/markdown-view';
import type { Menu } from '../ui/menu';
import { applyLayout, readLayout, type Layout } from './layout';
import { LeafAreas, type Group } from './leaf-areas';
import { WorkspaceLeaf } from './leaf';
import { addLinkItems, openLink } from './links';

type Side = 'left' | 'right';
type ViewClass<T> = new (...args: never[]) => T;

interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: Record<string, unknown>;
}

/** The leaves on the screen, which of them is in use, and what is opened where. */
export class Workspace extends Events implements WorkspaceApi {
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: MarkdownView | null = null;
	readonly containerEl: HTMLElement;
	readonly areas: LeafAreas;
	readonly requestSaveLayout = debounce(() => this.trigger('layout-saved', this.getLayout()), 300, true);
	private recent: WorkspaceLeaf[] = [];
	private lastFile: TFile | null = null;
	private lastOpenFiles: readonly string[] = [];
	private readonly readyListeners: (() => unknown)[] = [];
	private readonly tellLayoutChange = debounce(() => this.trigger('layout-change'));

	constructor(
		private readonly app: AppApi,
		containerEl: HTMLElement,
	) {
		super();
		this.containerEl = containerEl;
		this.areas = new LeafAreas(containerEl, (group) => void this.openEmpty(group), () => this.layoutChanged());
	}

	get leftSplit() {
		return this.areas.leftSplit;
	}

	get rightSplit() {
		return this.areas.rightSplit;
	}

	get rootSplit(): Group {
		return this.areas.firstRoot();
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyListeners.push(callback);
	}

	/** Called once by the app when the workspace stands. */
	becomeReady(): void {
		this.layoutReady = true;
		for (const listener of this.readyListeners.splice(0)) this.tryTrigger({ e: this, name: 'layout-ready', callback: listener, context: this }, []);
		this.layoutChanged();
	}

	getLayout(): Layout {
		return readLayout(this.areas, this.getMostRecentLeaf()?.parent ?? null);
	}

	async changeLayout(layout: Layout): Promise<void> {
		await applyLayout(this.areas, layout, (group) => this.makeLeaf(group));
		const current = (this.areas.root[layout.activeGroup] ?? this.areas.firstRoot()).current;
		if (current) this.setActiveLeaf(current);
	}

	/** False for where one is, unless the leaf is pinned; a window is a tab here, for a page has but one. */
	getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		const group = recent?.parent ?? this.areas.firstRoot();
		if (newLeaf === 'split') return this.makeLeaf(this.areas.addRootGroup(group));
		const isFree = recent && !recent.pinned && (!recent.view || recent.view.navigation);
		return newLeaf === false && isFree ? recent : this.makeLeaf(group, recent);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, newLeaf: PaneType | boolean = 'split'): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(newLeaf === false ? 'tab' : newLeaf);
		await copy.setViewState({ ...leaf.getViewState(), active: true });
		return copy;
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.makeLeaf(this.areas.left);
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.makeLeaf(this.areas.right);
	}

	/** The leaf of that view at that side, made where there is none. */
	async ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		const known = this.areas[side].leaves.find(({ view }) => view?.getViewType() === type);
		const leaf = known ?? this.makeLeaf(this.areas[side]);
		const state: ViewState = { type, ...(options.state ? { state: options.state } : {}) };
		if (!known || options.state) await leaf.setViewState(state);
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.areas.all().filter(({ view }) => view?.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.areas.all().find((leaf) => leaf.id === id) ?? null;
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.areas.all()) callback(leaf);
	}

	/** The leaf of the main area that was in use last. */
	getMostRecentLeaf(): WorkspaceLeaf | null {
		const leaves = this.areas.rootLeaves();
		return [...this.recent].reverse().find((leaf) => leaves.includes(leaf)) ?? this.areas.firstRoot().current;
	}

	getActiveViewOfType<T>(type: ViewClass<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		return this.activeLeaf?.view?.file ?? this.getMostRecentLeaf()?.view?.file ?? null;
	}

	getLastOpenFiles(): string[] {
		return [...this.lastOpenFiles];
	}

	setActiveLeaf(leaf: LeafApi, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		if (!(leaf instanceof WorkspaceLeaf) || !leaf.parent) return;
		const isOther = this.activeLeaf !== leaf;
		this.activeLeaf = leaf;
		this.recent = [...this.recent.filter((each) => each !== leaf), leaf];
		leaf.parent.select(leaf);
		for (const each of this.areas.all()) each.containerEl.toggleClass('mod-active', each === leaf);
		for (const group of this.areas.groups()) group.containerEl.toggleClass('mod-active', group === leaf.parent);
		this.useView(leaf.view);
		if (isOther) this.trigger('active-leaf-change', leaf);
		this.fileShown(leaf);
		const wantsFocus = focus ?? (typeof params === 'object' && params.focus === true);
		if (wantsFocus && leaf.view instanceof MarkdownView) leaf.view.setEphemeralState({ focus: true });
		if (isOther) this.requestSaveLayout();
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		this.areas.dockOf(leaf.parent)?.expand();
		leaf.parent?.select(leaf);
		if (leaf.parent?.side === 'root') this.setActiveLeaf(leaf);
		await leaf.whenIdle();
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, state?: OpenViewState): Promise<void> {
		await openLink(this.app, linktext, sourcePath, () => this.getLeaf(newLeaf), state);
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: LeafApi): boolean {
		return addLinkItems(this.app, menu, linktext, sourcePath, leaf);
	}

	fileShown(leaf: LeafApi): void {
		if (leaf !== this.activeLeaf) return;
		this.useView(leaf.view);
		const file = leaf.view?.file ?? null;
		if (file) this.lastOpenFiles = [file.path, ...this.lastOpenFiles.filter((path) => path !== file.path)].slice(0, 10);
		if (file === this.lastFile) return;
		this.lastFile = file;
		this.trigger('file-open', file);
	}

	updateOptions(): void {
		this.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView) view.reconfigure();
		});
	}

	layoutChanged(): void {
		this.tellLayoutChange();
		this.requestSaveLayout();
	}

	/** Takes a leaf out of the workspace. The main area never stays empty. */
	detach(leaf: WorkspaceLeaf): void {
		const { parent } = leaf;
		if (!parent) return;
		parent.remove(leaf);
		leaf.parent = null;
		this.areas.tidy(parent);
		this.recent = this.recent.filter((each) => each !== leaf);
		void this.fillRoot();
		if (this.activeLeaf === leaf) this.activateAnother(parent);
		this.layoutChanged();
	}

	/** Opens an empty leaf where the main area has none. */
	async fillRoot(): Promise<void> {
		if (this.areas.rootLeaves().length === 0) await this.openEmpty(this.areas.firstRoot());
	}

	/** Makes a leaf the one in use, for a click in it. */
	activate(leaf: WorkspaceLeaf): void {
		if (this.activeLeaf !== leaf) this.setActiveLeaf(leaf);
	}

	private activateAnother(group: Group): void {
		this.activeLeaf = null;
		const next = (group.side === 'root' ? group.current : null) ?? this.getMostRecentLeaf();
		if (next) this.setActiveLeaf(next);
		else this.trigger('active-leaf-change', null);
	}

	private useView(view: ViewApi | null): void {
		this.activeEditor = view instanceof MarkdownView ? view : null;
		this.app.keymap.setViewScope(view?.scope ?? null);
	}

	private makeLeaf(group: Group, after?: WorkspaceLeaf | null): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this);
		leaf.parent = group;
		const place = after ? group.leaves.indexOf(after) : -1;
		group.add(leaf, place < 0 ? group.leaves.length : place + 1);
		this.layoutChanged();
		return leaf;
	}

	private async openEmpty(group: Group): Promise<void> {
		const leaf = this.makeLeaf(group);
		await leaf.setViewState({ type: 'empty', active: true });
	}
}
