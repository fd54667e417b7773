import { ItemView, setIcon, type HoverParent, type HoverPopover, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { dashboardModel, type DashboardInput } from '../../core/insight/dashboard-model';
import { SeriesFollower } from '../../core/insight/series-follower';
import { weekCards } from '../../core/insight/week-cards';
import { text } from '../../core/model/stored-value';
import type { DashboardActions } from '../../ui/dashboard-actions';
import type { DashboardContent } from '../../ui/dashboard';
import { mountDashboard, type ShowDashboard } from '../../ui/mount-dashboard';
import { own } from '../../ui/own';
import { addParagraph } from '../dialog';
import { today } from '../index/vault-ports';
import { addItem } from '../menus';
import { openNewWeek } from '../new-week/new-week-dialog';
import { reasonOf } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { noteActions } from './dashboard-actions';
import { DASHBOARD_TYPE, moveDashboard, placeOf } from './open-dashboard';

/** What its author has chosen to see. */
type Chosen = Pick<DashboardInput, 'series' | 'filter'>;

/** How often the day is looked at, in milliseconds: ages and "this week" change with it. */
const A_MINUTE = 60_000;

/** The pane of the dashboard. It draws anew within a frame of any change of the catalog, and keeps no data of its own. */
export class DashboardView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	/** Key of the series that was chosen, null for that with the newest week; and the filter. */
	#chosen: Chosen = { series: null, filter: '' };
	#show: ShowDashboard | null = null;
	readonly #actions: DashboardActions;
	#frame = 0;
	#day = today();
	#follower = new SeriesFollower();
	readonly #parts: PluginParts;

	constructor(leaf: WorkspaceLeaf, parts: PluginParts) {
		super(leaf);
		this.#parts = parts;
		this.icon = 'calendar-check-2';
		this.navigation = false;
		this.#actions = {
			...noteActions(parts, this),
			newWeek: () => openNewWeek(parts, this.#chosen.series),
			chooseSeries: (series) => this.#choose({ series }),
			setFilter: (filter) => this.#choose({ filter }),
		};
	}

	getViewType(): string {
		return DASHBOARD_TYPE;
	}

	getDisplayText(): string {
		return this.#parts.strings.dashboard.title;
	}

	override getState(): Record<string, unknown> {
		return { ...this.#chosen };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { series, filter } = (state ?? {}) as Record<string, unknown>;
		this.#chosen = { series: text(series) ?? null, filter: text(filter) ?? '' };
		this.#drawSoon();
		await super.setState(state, result);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		const { actions } = this.#parts.strings;
		const [title, icon, place] = this.#isInMainArea()
			? [actions.moveToSidebar, 'panel-right', 'sidebar' as const]
			: [actions.moveToMain, 'panel-top', 'main' as const];
		addItem(menu, title, icon, () => moveDashboard(this.app, place), 'pane');
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass(own('view'));
		// In the main area it is a place like a note, that Escape and "back" leave; in a sidebar it is a tool.
		this.navigation = this.#isInMainArea();
		this.register(this.#parts.index.subscribe(() => this.#drawSoon()));
		this.registerInterval(window.setInterval(() => this.#lookAtDay(), A_MINUTE));
		this.#draw();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.#frame);
		this.#show?.(null);
		return Promise.resolve();
	}

	#isInMainArea(): boolean {
		return placeOf(this.app, this.leaf) === 'main';
	}

	/** Draws in the next frame; many changes before it are drawn as one. */
	#drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		try {
			const content = this.#content();
			if (!this.#show) {
				this.contentEl.empty();
				// An element of its own: after a failure the dashboard begins anew.
				this.#show = mountDashboard(this.contentEl.createDiv(), { strings: this.#parts.strings, actions: this.#actions, drawIcon: setIcon });
			}
			this.#show(content);
		} catch (error) {
			// Thrown on while the workspace loads, it would keep Obsidian from starting.
			console.error(error);
			this.#show = null;
			this.#follower = new SeriesFollower();
			this.contentEl.empty();
			addParagraph(this.contentEl, this.#parts.strings.actions.dashboardFailed(reasonOf(error)), own('failure'));
		}
	}

	#content(): DashboardContent {
		const { catalog, index: { progress }, settings } = this.#parts;
		if (!progress.ready) {
			// Cards are kept: made as their notes come in, they do not have to be made all at once at the end.
			weekCards(catalog.retrospectives, catalog.factsOf, settings());
			return { phase: 'reading', notes: progress.total };
		}
		const model = dashboardModel({
			retrospectives: catalog.retrospectives,
			factsOf: catalog.factsOf,
			today: this.#day,
			weeks: settings(),
			...this.#chosen,
			unreadable: catalog.unreadable,
		}, this.#follower);
		return { phase: 'ready', model };
	}

	#choose(chosen: Partial<Chosen>): void {
		this.#chosen = { ...this.#chosen, ...chosen };
		this.#drawSoon();
		this.app.workspace.requestSaveLayout();
	}

	#lookAtDay(): void {
		const day = today();
		if (day === this.#day) return;
		this.#day = day;
		this.#drawSoon();
	}
}
