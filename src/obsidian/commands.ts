import type { Command, Plugin } from 'obsidian';

/** A command by its id, its words and its icon. */
type Named = Pick<Command, 'id' | 'name'> & { readonly icon: string };

/** Adds a command that is there where `find` finds what it is about. */
export function addCommandFor<Found>(plugin: Plugin, command: Named, find: () => Found | null, act: (found: Found) => unknown): void {
	plugin.addCommand({ ...command, checkCallback: (checking) => doIfFound(checking, find(), act) });
}

/** What Obsidian asks of a command: to say whether it can be used, and to be used unless it only checks that. */
export function doIfFound<Found>(checking: boolean, found: Found | null, act: (found: Found) => unknown): boolean {
	if (found !== null && !checking) void act(found);
	return found !== null;
}
