import type { ComponentChildren } from 'preact';
import type { ShownEntry } from '../core/insight/shown-entry';
import type { DashboardTools } from './dashboard-tools';
import { EntryChip } from './entry-chip';
import { own } from './own';
import { ShowMore } from './show-more';

/** More than any week holds that was written by hand; a note of megabytes must not hold up the pane. */
const CHIPS_AT_ONCE = 200;

interface GroupProps {
	readonly label: string;
	readonly id?: string;
	readonly children: ComponentChildren;
}

/** A named row of a week's card. */
export function Group({ label, id, children }: GroupProps) {
	return (
		<div class={own('group')}>
			<div class={own('group-label')} id={id}>{label}</div>
			{children}
		</div>
	);
}

interface EntryGroupProps {
	readonly label: string;
	readonly entries: readonly ShownEntry[];
}

/** A row that lists entries under its name. */
export function EntryGroup({ label, entries }: EntryGroupProps, { idOf }: DashboardTools) {
	if (entries.length === 0) return null;
	const id = idOf(entries);
	return (
		<Group label={label} id={id}>
			<ShowMore items={entries} step={CHIPS_AT_ONCE}>
				{(shown) => (
					<ul class={own('chips')} aria-labelledby={id}>
						{shown.map((entry) => <EntryChip key={entry.todo.entry} entry={entry} />)}
					</ul>
				)}
			</ShowMore>
		</Group>
	);
}
