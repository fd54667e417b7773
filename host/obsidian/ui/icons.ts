import { createElement, type IconNode } from 'lucide';
import { ICON_SET } from './icon-set';

const known: ReadonlyMap<string, IconNode> = new Map(Object.entries(ICON_SET));
const added = new Map<string, string>();

/** Makes an icon of the plugin's own known: the inside of an SVG of 100 × 100. */
export function addIcon(id: string, svg: string): void {
	added.set(id, svg);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...known.keys()].map(kebabCase);
}

/** A new SVG element of an icon, by its Lucide name with or without `lucide-`; null where there is none. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	if (own !== undefined) return ownIcon(id, own);
	const name = id.replace(/^lucide-/, '');
	const icon = known.get(pascalCase(name));
	if (!icon) {
		if (name !== '') console.warn(`The host has no icon "${name}": add it to icon-set.ts.`);
		return null;
	}
	const svg = createElement(icon) as SVGSVGElement;
	svg.setAttribute('class', `svg-icon lucide-${name}`);
	return svg;
}

/** Replaces what an element holds by an icon; by nothing where there is none of that name. */
export function setIcon(parent: HTMLElement, id: string): void {
	parent.empty();
	const icon = getIcon(id);
	if (icon) parent.append(icon);
}

function ownIcon(id: string, inside: string): SVGSVGElement {
	const svg = createSvg('svg', { cls: `svg-icon ${id}`, attr: { viewBox: '0 0 100 100', width: '100', height: '100' } });
	svg.innerHTML = inside;
	return svg;
}

function pascalCase(name: string): string {
	return name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function kebabCase(name: string): string {
	return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([a-z])(\d)/g, '$1-$2').toLowerCase();
}
