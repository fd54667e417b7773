import type { AppApi } from '../app-api';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';

interface LinkPlace {
	readonly app: AppApi;
	readonly sourcePath: () => string;
	/** Whoever owns a hover preview. */
	readonly hoverParent: object;
}

/** Makes the internal links in an element do what they do in Obsidian: open, show a menu, and a preview. */
export function handleLinks(el: HTMLElement, { app, sourcePath, hoverParent }: LinkPlace): void {
	const follow = (event: MouseEvent, link: HTMLElement): void => {
		event.preventDefault();
		void app.workspace.openLinkText(targetOf(link), sourcePath(), Keymap.isModEvent(event));
	};
	onLink(el, 'click', follow);
	onLink(el, 'auxclick', (event, link) => {
		if (event.button === 1) follow(event, link);
	});
	onLink(el, 'contextmenu', (event, link) => {
		app.workspace.handleLinkContextMenu(Menu.forEvent(event), targetOf(link), sourcePath());
	});
	onLink(el, 'mouseover', (event, targetEl) => {
		app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent, targetEl, linktext: targetOf(targetEl), sourcePath: sourcePath() });
	});
}

function onLink(el: HTMLElement, type: 'click' | 'auxclick' | 'contextmenu' | 'mouseover', listener: (event: MouseEvent, link: HTMLElement) => void): void {
	el.addEventListener(type, (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
		if (link && !event.defaultPrevented) listener(event, link);
	});
}

function targetOf(link: HTMLElement): string {
	return link.getAttribute('data-href') ?? link.getAttribute('href') ?? '';
}
