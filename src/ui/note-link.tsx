import type { ComponentChildren } from 'preact';
import type { TodoRef } from '../core/insight/shown-entry';
import type { DashboardTools } from './dashboard-tools';
import { menuEvents } from './menu-events';
import { own } from './own';
import { takeEvent } from './take-event';

interface NoteLinkProps {
	/** Path of the note in the vault. */
	readonly path: string;
	/** The entry that it stands in, if its menu is to offer what can be done about that too. */
	readonly todo?: TodoRef | undefined;
	readonly children: ComponentChildren;
}

const MIDDLE_BUTTON = 1;

/** A link to a note that opens, previews and offers its menu as links in notes do. */
export function NoteLink({ path, todo, children }: NoteLinkProps, { actions }: DashboardTools) {
	const menu = menuEvents((event) => actions.noteMenu(path, event, todo));
	const open = (event: MouseEvent) => {
		takeEvent(event);
		actions.openNote(path, event);
	};
	return (
		<a
			class={own('link internal-link')}
			href={path}
			data-href={path}
			onClick={open}
			onAuxClick={(event) => event.button === MIDDLE_BUTTON && open(event)}
			onMouseOver={(event) => actions.hoverNote(path, event, event.currentTarget)}
			{...menu}
		>
			{children}
		</a>
	);
}
