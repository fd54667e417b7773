import type { TooltipOptions } from 'obsidian';

/** Obsidian keeps an element's tooltip in its label. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
	el.setAttribute('aria-label', tooltip);
	if (options?.placement) el.dataset['tooltipPosition'] = options.placement;
}
