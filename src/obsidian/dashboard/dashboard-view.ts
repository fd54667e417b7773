import { ItemView, setIcon, type HoverParent, type HoverPopover, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { dashboardModel } from '../../core/insight/dashboard-model';
import { DebtFollower } from '../../core/insight/debt-follower';
import { weekCards } from '../../core/insight/week-cards';
import type { Settings } from '../../core/model/settings';
import type { Strings } from '../../i18n/strings';
import type { DashboardActions } from '../../ui/dashboard-actions';
import type { DashboardContent, DashboardProps } from '../../ui/dashboard';
import { mountDashboard, type MountedDashboard } from '../../ui/mount-dashboard';
import type { VaultIndex } from '../index/vault-index';
import { today } from '../index/vault-ports';
import { reasonOf } from '../notices';
import { DASHBOARD_TYPE } from './open-dashboard';

/** What a dashboard needs of the plugin. */
export interface DashboardParts {
	readonly index: VaultIndex;
	readonly strings: Strings;
	settings(): Settings;
	/** What the dashboard in this view asks of the app. */
	actionsFor(view: DashboardView): DashboardActions;
	/** Adds to the menu of the pane. */
	paneMenu(menu: Menu, view: DashboardView): void;
}

/** How often the day is looked at, in milliseconds: ages and "this week" change with it. */
const A_MINUTE = 60_000;

/** The pane of the dashboard. It draws anew within a frame of any change of the catalog, and keeps no data of its own. */
export class DashboardView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	#series: string | null = null;
	#filter = '';
	#mounted: MountedDashboard | null = null;
	readonly #actions: DashboardActions;
	#frame = 0;
	#day = today();
	readonly #debts = new DebtFollower();
	readonly #parts: DashboardParts;

	constructor(leaf: WorkspaceLeaf, parts: DashboardParts) {
		super(leaf);
		this.#parts = parts;
		this.icon = 'calendar-check-2';
		this.navigation = false;
		this.#actions = parts.actionsFor(this);
	}

	getViewType(): string {
		return DASHBOARD_TYPE;
	}

	getDisplayText(): string {
		return this.#parts.strings.dashboard.title;
	}

	/** Whether it stands in the main area, where other notes open beside it. */
	get isInMainArea(): boolean {
		const { leftSplit, rightSplit } = this.app.workspace;
		const root = this.leaf.getRoot();
		return root !== leftSplit && root !== rightSplit;
	}

	override getState(): Record<string, unknown> {
		return { series: this.#series, filter: this.#filter };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { series, filter } = (state ?? {}) as Record<string, unknown>;
		this.#series = typeof series === 'string' ? series : null;
		this.#filter = typeof filter === 'string' ? filter : '';
		this.drawSoon();
		await super.setState(state, result);
	}

	/** Key of the series that was chosen; null for that with the newest week. */
	get chosenSeries(): string | null {
		return this.#series;
	}

	chooseSeries(series: string): void {
		this.#series = series;
		this.#stateChanged();
	}

	setFilter(filter: string): void {
		this.#filter = filter;
		this.#stateChanged();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.#parts.paneMenu(menu, this);
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('weekly-retrospective-view');
		// In the main area it is a place like a note, that Escape and "back" leave; in a sidebar it is a tool.
		this.navigation = this.isInMainArea;
		this.register(this.#parts.index.subscribe(() => this.drawSoon()));
		this.registerInterval(window.setInterval(() => this.#lookAtDay(), A_MINUTE));
		this.#draw();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.#frame);
		this.#mounted?.unmount();
		this.#mounted = null;
		return Promise.resolve();
	}

	/** Draws in the next frame; many changes before it are drawn as one. */
	drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		try {
			const props = this.#props();
			if (this.#mounted) this.#mounted.update(props);
			else this.#mounted = mountDashboard(this.contentEl, props);
		} catch (error) {
			// Thrown on while the workspace loads, it would keep Obsidian from starting.
			console.error(error);
			this.#mounted = null;
			this.contentEl.empty();
			this.contentEl.createEl('p', { text: this.#parts.strings.actions.dashboardFailed(reasonOf(error)), cls: 'weekly-retrospective-failure' });
		}
	}

	#props(): DashboardProps {
		const { strings } = this.#parts;
		return { content: this.#content(), strings, actions: this.#actions, drawIcon: setIcon };
	}

	#content(): DashboardContent {
		const { catalog, progress } = this.#parts.index;
		if (!progress.ready) {
			// Cards are kept: made as their notes come in, they do not have to be made all at once at the end.
			weekCards(catalog.retrospectives, catalog.factsOf, this.#parts.settings());
			return { phase: 'reading', notes: Math.max(0, progress.total) };
		}
		const model = dashboardModel({
			retrospectives: catalog.retrospectives,
			factsOf: catalog.factsOf,
			today: this.#day,
			weeks: this.#parts.settings(),
			series: this.#series,
			filter: this.#filter,
			unreadable: catalog.unreadable,
		}, this.#debts);
		return { phase: 'ready', model };
	}

	#stateChanged(): void {
		this.drawSoon();
		this.app.workspace.requestSaveLayout();
	}

	#lookAtDay(): void {
		const day = today();
		if (day === this.#day) return;
		this.#day = day;
		this.drawSoon();
	}
}
