import { decoded, isExternal } from '../metadata/links';
import { linkPathOf } from '../metadata/link-path';
import { drawCallouts } from './callouts';
import type { Leads } from './inline-marks';

/** The address of an image of the vault; null where there is no such file. */
export type ImageAddress = (linkpath: string) => string | null;

/** Makes of compiled Markdown what Obsidian shows: its links, check boxes and callouts. */
export function decorate(el: HTMLElement, leads: Leads, imageAddress: ImageAddress): void {
	for (const link of el.findAll('a[href]:not(.internal-link):not(.tag)')) decorateLink(link, leads);
	for (const image of el.findAll('img[src]')) decorateImage(image, imageAddress);
	for (const embed of el.findAll('.internal-embed')) decorateEmbed(embed, imageAddress);
	for (const box of el.findAll('li > input[type=checkbox], li > p > input[type=checkbox]')) decorateBox(box);
	drawCallouts(el);
}

function decorateLink(link: HTMLElement, leads: Leads): void {
	const href = link.getAttribute('href') ?? '';
	link.setAttribute('target', '_blank');
	link.setAttribute('rel', 'noopener nofollow');
	if (isExternal(href)) {
		link.addClass('external-link');
		return;
	}
	const target = decoded(href);
	link.addClass('internal-link');
	link.setAttribute('data-href', target);
	if (!leads(linkPathOf(target))) link.addClass('is-unresolved');
}

function decorateImage(image: HTMLElement, imageAddress: ImageAddress): void {
	const source = image.getAttribute('src') ?? '';
	if (isExternal(source)) return;
	image.setAttribute('src', imageAddress(decoded(source)) ?? '');
}

/** An embedded image is shown; of an embedded note, the link to it. */
function decorateEmbed(embed: HTMLElement, imageAddress: ImageAddress): void {
	const target = embed.querySelector('a')?.getAttribute('data-href') ?? '';
	embed.setAttribute('src', target);
	const address = /\.(?:png|jpe?g|gif|webp|svg)$/i.test(target) ? imageAddress(target) : null;
	if (address === null) return;
	embed.empty();
	embed.addClass('media-embed', 'image-embed');
	embed.createEl('img', { attr: { src: address, alt: target } });
}

function decorateBox(box: HTMLElement): void {
	const item = box.closest('li');
	if (!(box instanceof HTMLInputElement) || !item) return;
	box.disabled = false;
	box.addClass('task-list-item-checkbox');
	item.classList.add('task-list-item');
	item.classList.toggle('is-checked', box.checked);
	item.setAttribute('data-task', box.checked ? 'x' : '');
	item.parentElement?.classList.add('contains-task-list');
}
