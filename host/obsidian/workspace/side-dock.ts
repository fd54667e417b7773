/** The left or right half beside the notes, which can be folded away. */
export class SideDock {
	readonly containerEl: HTMLElement;
	collapsed = false;

	constructor(
		readonly side: 'left' | 'right',
		private readonly changed: () => void,
	) {
		this.containerEl = createDiv(`workspace-split mod-horizontal mod-sidedock mod-${side}-split`);
		this.addResizeHandle();
	}

	get width(): number {
		return Math.round(this.containerEl.getBoundingClientRect().width);
	}

	/** Wide as given, in pixels. */
	setWidth(width: number): void {
		this.containerEl.style.setProperty('--sidedock-width', `${Math.max(200, Math.min(width, 900))}px`);
	}

	collapse(): void {
		this.set(true);
	}

	expand(): void {
		this.set(false);
	}

	toggle(): void {
		this.set(!this.collapsed);
	}

	private set(collapsed: boolean): void {
		if (collapsed === this.collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.changed();
	}

	private addResizeHandle(): void {
		const handle = this.containerEl.createDiv('workspace-leaf-resize-handle');
		handle.addEventListener('pointerdown', (down) => {
			handle.setPointerCapture(down.pointerId);
			const start = this.width;
			const direction = this.side === 'left' ? 1 : -1;
			handle.onpointermove = (move) => this.setWidth(start + (move.clientX - down.clientX) * direction);
			handle.onpointerup = () => {
				handle.onpointermove = null;
				this.changed();
			};
		});
	}
}
