import { setIcon } from '../ui/icons';

const ICONS: Readonly<Record<string, string>> = { tags: 'tag', aliases: 'link-2', date: 'calendar' };

/** Draws the properties of a note, as they stand above it in reading view. */
export function drawProperties(properties: Readonly<Record<string, unknown>>, el: HTMLElement): void {
	const container = el.createDiv('metadata-container');
	container.createDiv({ cls: 'metadata-properties-heading' }).createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
	const list = container.createDiv('metadata-properties');
	for (const [key, value] of Object.entries(properties)) drawProperty(key, value, list);
}

function drawProperty(key: string, value: unknown, list: HTMLElement): void {
	const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
	const name = row.createDiv('metadata-property-key');
	setIcon(name.createSpan('metadata-property-icon'), ICONS[key] ?? (Array.isArray(value) ? 'list' : 'file-text'));
	name.createSpan({ cls: 'metadata-property-key-input', text: key });
	const cell = row.createDiv('metadata-property-value');
	for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) cell.createSpan({ cls: Array.isArray(value) ? 'multi-select-pill' : 'metadata-input', text: textOf(each) });
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}
