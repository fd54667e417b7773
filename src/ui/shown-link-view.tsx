import type { ComponentChildren } from 'preact';
import type { ShownLink } from '../core/insight/shown-link';
import { NoteLink } from './note-link';
import { WebLink } from './web-link';

interface ShownLinkViewProps {
	readonly link: ShownLink;
	readonly children: ComponentChildren;
}

/** Words that open what a link leads to; plain words where it leads nowhere. */
export function ShownLinkView({ link, children }: ShownLinkViewProps) {
	if (link.path !== null) return <NoteLink path={link.path}>{children}</NoteLink>;
	if (link.web) return <WebLink address={link.web}>{children}</WebLink>;
	return <span>{children}</span>;
}
