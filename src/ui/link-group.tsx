import type { LinkTally } from '../core/insight/link-tally';
import type { ShownLink } from '../core/insight/shown-link';
import { useDashboard } from './dashboard-context';
import { Group } from './entry-group';
import { HiddenWords } from './hidden-words';
import { ShownLinkView } from './shown-link-view';
import { StandingMark } from './standing-mark';

/** What a week links to: how much of what, with the links themselves folded away. */
export function LinkGroup({ links: { notes, missing, web } }: { readonly links: LinkTally }) {
	const { dashboard } = useDashboard().strings;
	const pages = web.flatMap(({ links }) => links);
	const counts = [
		notes.length > 0 && dashboard.noteCount(notes.length),
		missing.length > 0 && dashboard.missingCount(missing.length),
		pages.length > 0 && dashboard.webCount(pages.length),
	].filter((words) => words !== false);
	if (counts.length === 0) return null;
	return (
		<Group label={dashboard.links}>
			<details class="weekly-retrospective-links">
				<summary>{counts.join(', ')}</summary>
				<ul class="weekly-retrospective-link-list">
					{[...notes, ...missing].map((link) => <LinkItem key={link.path ?? link.target} link={link} name={link.path ?? link.target} />)}
					{web.flatMap(({ host, links }) => links.map((link) => <LinkItem key={link.target} link={link} name={host} />))}
				</ul>
			</details>
		</Group>
	);
}

function LinkItem({ link, name }: { readonly link: ShownLink; readonly name: string }) {
	const { standing } = useDashboard().strings.dashboard;
	return (
		<li>
			<StandingMark sign={link.standing} />
			<ShownLinkView link={link}>{link.text}</ShownLinkView>
			<span class="weekly-retrospective-where">{name}</span>
			<HiddenWords>, {standing[link.standing]}</HiddenWords>
		</li>
	);
}
