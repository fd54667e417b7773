import type { AppApi } from '../app-api';
import { Component } from '../base/component';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { linkPathOf } from '../metadata/link-path';
import { isModifier } from '../ui/keymap';

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent?: { hoverPopover?: unknown };
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath?: string;
}

const DELAY = 300;

/** Something that floats over the page while the pointer is on what it belongs to. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
	private timer: number | null = null;

	constructor(
		parent: { hoverPopover?: unknown },
		private readonly targetEl: HTMLElement | null,
		waitTime = DELAY,
	) {
		super();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseleave', (event) => this.left(event));
		}
	}

	override onload(): void {
		this.registerDomEvent(document, 'pointerdown', ({ target }) => {
			if (!(target instanceof Node) || !this.hoverEl.contains(target)) this.hide();
		});
	}

	/** Ends it, shown or not. */
	hide(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
		this.hoverEl.remove();
		this.unload();
	}

	private show(): void {
		this.timer = null;
		if (this.targetEl && !this.targetEl.isConnected) return;
		document.body.append(this.hoverEl);
		void this.load();
		this.place();
	}

	private left({ relatedTarget }: MouseEvent): void {
		const isWithin = relatedTarget instanceof Node && [this.targetEl, this.hoverEl].some((el) => el?.contains(relatedTarget));
		if (!isWithin) this.hide();
	}

	private place(): void {
		const target = this.targetEl?.getBoundingClientRect();
		if (!target) return;
		const { width, height } = this.hoverEl.getBoundingClientRect();
		const below = target.bottom + height + 8 < window.innerHeight;
		this.hoverEl.style.left = `${Math.max(8, Math.min(target.left, window.innerWidth - width - 8))}px`;
		this.hoverEl.style.top = `${below ? target.bottom : Math.max(8, target.top - height)}px`;
	}
}

/** Shows a preview of a note where a link to it is hovered over, by the event `hover-link`. */
export function enableHoverPreview(app: AppApi): void {
	app.workspace.on('hover-link', (hover: HoverLink) => {
		const needsKey = app.registries.hoverSources.get(hover.source)?.defaultMod ?? true;
		if (!needsKey || isModifier(hover.event, 'Mod')) void preview(app, hover);
	});
}

async function preview(app: AppApi, { targetEl, linktext, sourcePath = '', hoverParent = {} }: HoverLink): Promise<void> {
	const file = app.metadataCache.getFirstLinkpathDest(linkPathOf(linktext), sourcePath);
	if (!file || targetEl.hasClass('has-hover-popover')) return;
	const popover = new HoverPopover(hoverParent, targetEl);
	targetEl.addClass('has-hover-popover');
	popover.register(() => targetEl.removeClass('has-hover-popover'));
	targetEl.addEventListener('mouseleave', () => targetEl.removeClass('has-hover-popover'), { once: true });
	const content = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-preview-view markdown-rendered');
	content.createDiv({ cls: 'inline-title', text: file.basename });
	await MarkdownRenderer.render(app, await app.vault.cachedRead(file), content.createDiv(), file.path, popover);
}
