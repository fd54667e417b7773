import type { ComponentChildren } from 'preact';
import type { TodoRef } from '../core/insight/shown-entry';
import type { ShownLink } from '../core/insight/shown-link';
import { NoteLink } from './note-link';
import { WebLink } from './web-link';

interface ShownLinkViewProps {
	readonly link: ShownLink;
	/** The entry that it stands in, for the menu. */
	readonly todo?: TodoRef | undefined;
	readonly children: ComponentChildren;
}

/** Words that open what a link leads to; plain words where it leads nowhere. */
export function ShownLinkView({ link, todo, children }: ShownLinkViewProps) {
	if (link.path !== null) return <NoteLink path={link.path} todo={todo}>{children}</NoteLink>;
	if (link.web) return <WebLink address={link.web}>{children}</WebLink>;
	return <span>{children}</span>;
}
