import type { LinkTally } from '../core/insight/link-tally';
import type { ShownLink } from '../core/insight/shown-link';
import type { UserEvent } from './dashboard-actions';
import { useDashboard } from './dashboard-context';
import { Group } from './entry-group';
import { HiddenWords } from './hidden-words';
import { useMenuEvents } from './menu-events';
import { own } from './own';
import { ShowMore } from './show-more';
import { ShownLinkView } from './shown-link-view';
import { StandingMark } from './standing-mark';

const LINKS_AT_ONCE = 200;

interface LinkGroupProps {
	/** Path of the retrospective. */
	readonly path: string;
	readonly links: LinkTally;
}

/** What a week links to: how much of what, with the links themselves folded away. */
export function LinkGroup({ path, links: { notes, missing, web } }: LinkGroupProps) {
	const { words } = useDashboard();
	const pages = web.flatMap(({ links }) => links);
	const counts = [
		notes.length > 0 && words.noteCount(notes.length),
		missing.length > 0 && words.missingCount(missing.length),
		pages.length > 0 && words.webCount(pages.length),
	].filter((words) => words !== false);
	if (counts.length === 0) return null;
	const named = [
		...[...notes, ...missing].map((link) => ({ link, name: link.path ?? link.target })),
		...web.flatMap(({ host, links }) => links.map((link) => ({ link, name: host }))),
	];
	return (
		<Group label={words.links}>
			<details class={own('links')}>
				<summary>{counts.join(', ')}</summary>
				<ShowMore items={named} step={LINKS_AT_ONCE}>
					{(shown) => (
						<ul class={own('link-list')}>
							{shown.map(({ link, name }) => <LinkItem key={link.path ?? link.target} path={path} link={link} name={name} />)}
						</ul>
					)}
				</ShowMore>
			</details>
		</Group>
	);
}

function LinkItem({ path, link, name }: { readonly path: string; readonly link: ShownLink; readonly name: string }) {
	const { standing } = useDashboard().words;
	return (
		<li>
			<StandingMark sign={link.standing} />
			{link.standing === 'missing' ? <MissingLink path={path} link={link} /> : <ShownLinkView link={link}>{link.text}</ShownLinkView>}
			<span class={own('where')}>{name}</span>
			<HiddenWords>, {standing[link.standing]}</HiddenWords>
		</li>
	);
}

/** A link whose note is missing: a click opens the menu that can repair it. */
function MissingLink({ path, link }: { readonly path: string; readonly link: ShownLink }) {
	const { actions } = useDashboard();
	const open = (event: UserEvent) => actions.missingMenu(path, link.target, event);
	return <button type="button" class={own('create')} aria-haspopup="menu" onClick={open} {...useMenuEvents(open)}>{link.text}</button>;
}
