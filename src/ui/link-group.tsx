import type { ShownLink } from '../core/insight/shown-link';
import type { UserEvent } from './dashboard-actions';
import type { DashboardTools } from './dashboard-tools';
import { Group } from './entry-group';
import { HiddenWords } from './hidden-words';
import { menuEvents } from './menu-events';
import { own } from './own';
import { ShowMore } from './show-more';
import { ShownLinkView } from './shown-link-view';
import { StandingMark } from './standing-mark';

const LINKS_AT_ONCE = 200;

interface LinkGroupProps {
	/** Path of the retrospective. */
	readonly path: string;
	readonly links: readonly ShownLink[];
}

/** What a week links to: how much of what, with the links themselves folded away. */
export function LinkGroup({ path, links }: LinkGroupProps, { words }: DashboardTools) {
	if (links.length === 0) return null;
	const counts = [
		[links.filter((link) => link.path), words.noteCount] as const,
		[links.filter(({ standing }) => standing === 'missing'), words.missingCount] as const,
		[links.filter(({ web }) => web), words.webCount] as const,
	].flatMap(([{ length }, say]) => (length > 0 ? say(length) : []));
	return (
		<Group label={words.links}>
			<details class={own('links')}>
				<summary>{counts.join(', ')}</summary>
				<ShowMore items={links} step={LINKS_AT_ONCE}>
					{(shown) => (
						<ul class={own('link-list')}>
							{shown.map((link) => <LinkItem key={link.path ?? link.target} path={path} link={link} />)}
						</ul>
					)}
				</ShowMore>
			</details>
		</Group>
	);
}

function LinkItem({ path, link }: { readonly path: string; readonly link: ShownLink }, { words: { standing } }: DashboardTools) {
	return (
		<li>
			<StandingMark sign={link.standing} />
			{link.standing === 'missing' ? <MissingLink path={path} link={link} /> : <ShownLinkView link={link}>{link.text}</ShownLinkView>}
			<span class={own('where')}>{link.path ?? link.web?.host ?? link.target}</span>
			<HiddenWords>, {standing[link.standing]}</HiddenWords>
		</li>
	);
}

/** A link whose note is missing: a click opens the menu that can repair it. */
function MissingLink({ path, link }: { readonly path: string; readonly link: ShownLink }, { actions }: DashboardTools) {
	const open = (event: UserEvent) => actions.missingMenu(path, link.target, event);
	return <button class={own('create')} aria-haspopup="menu" onClick={open} {...menuEvents(open)}>{link.text}</button>;
}
