import type { ComponentChildren } from 'preact';
import type { ShownEntry } from '../core/insight/shown-entry';
import { EntryChip } from './entry-chip';

interface GroupProps {
	readonly label: string;
	readonly children: ComponentChildren;
}

/** A named row of a week's card. */
export function Group({ label, children }: GroupProps) {
	return (
		<div class="weekly-retrospective-group">
			<div class="weekly-retrospective-group-label">{label}</div>
			{children}
		</div>
	);
}

interface EntryGroupProps {
	readonly label: string;
	readonly entries: readonly ShownEntry[];
}

export function EntryGroup({ label, entries }: EntryGroupProps) {
	if (entries.length === 0) return null;
	return (
		<Group label={label}>
			<ul class="weekly-retrospective-chips" aria-label={label}>
				{entries.map((entry) => <EntryChip key={entry.todo.entry} entry={entry} />)}
			</ul>
		</Group>
	);
}
