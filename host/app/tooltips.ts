const DELAY = 400;

/** Shows an element's label beside it while the pointer rests on it, as Obsidian does. */
export function enableTooltips(): void {
	let timer = 0;
	let shown: HTMLElement | null = null;
	const hide = (): void => {
		window.clearTimeout(timer);
		shown?.remove();
		shown = null;
	};
	document.addEventListener('mouseover', ({ target }) => {
		hide();
		const el = target instanceof Element ? target.closest<HTMLElement>('[aria-label]') : null;
		if (el && wantsTooltip(el)) timer = window.setTimeout(() => (shown = show(el)), DELAY);
	});
	document.addEventListener('pointerdown', hide);
	document.addEventListener('keydown', hide);
}

function wantsTooltip(el: HTMLElement): boolean {
	const label = el.getAttribute('aria-label') ?? '';
	return label !== '' && !el.matches('input, textarea, select, [role=dialog], [role=switch]') && el.textContent?.trim() !== label;
}

function show(el: HTMLElement): HTMLElement {
	const tooltip = document.body.createDiv({ cls: 'tooltip', text: el.getAttribute('aria-label') ?? '' });
	const target = el.getBoundingClientRect();
	const { width, height } = tooltip.getBoundingClientRect();
	const beside = el.closest('.workspace-ribbon') !== null;
	const left = beside ? target.right + 8 : target.left + target.width / 2 - width / 2;
	const below = target.bottom + height + 8 < window.innerHeight;
	const top = beside ? target.top + target.height / 2 - height / 2 : below ? target.bottom + 6 : target.top - height - 6;
	tooltip.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px`;
	tooltip.style.top = `${Math.max(4, top)}px`;
	return tooltip;
}
