import type { ShownEntry } from '../core/insight/shown-entry';
import { CreateNoteButton } from './create-note-button';
import type { DashboardTools } from './dashboard-tools';
import { HiddenWords } from './hidden-words';
import { Icon } from './icon';
import { menuEvents } from './menu-events';
import { own } from './own';
import { ShownLinkView } from './shown-link-view';
import { StandingMark, type Sign } from './standing-mark';

/** One entry: what its links come to as a sign, its text as a link, and what is still to do. */
export function EntryChip({ entry }: { readonly entry: ShownEntry }, { words: { standing, state }, actions }: DashboardTools) {
	const menu = menuEvents((event) => actions.todoMenu(entry.todo, event));
	const isBadge = entry.state === 'open' && !lacksNote(entry);
	return (
		<li class={own(`chip mod-${entry.standing} is-${entry.state}`)} {...menu}>
			<StandingMark sign={signOf(entry)} />
			<EntryText entry={entry} />
			{entry.links.length > 0 && <HiddenWords>, {standing[entry.standing]}</HiddenWords>}
			{isBadge ? <span class={own('badge')}>{state.open}</span> : <HiddenWords>, {state[entry.state]}</HiddenWords>}
		</li>
	);
}

/** The sign of an entry: a done one without any link is not waiting for a note. */
export function signOf({ state, links, standing }: ShownEntry): Sign {
	if (state === 'cancelled') return 'cancelled';
	return state === 'closed' && links.length === 0 ? 'done' : standing;
}

function EntryText({ entry }: { readonly entry: ShownEntry }, { words }: DashboardTools) {
	const [first, second] = entry.links;
	if (lacksNote(entry)) {
		return (
			<CreateNoteButton todo={entry.todo} class={own('create')}>
				<span class={own('chip-text')}>{entry.text}</span>
				{(entry.state === 'open' || entry.standing === 'missing') && <span class={own('add')}><Icon name="plus" />{words.addNote}</span>}
			</CreateNoteButton>
		);
	}
	if (first && !second) return <ShownLinkView link={first} todo={entry.todo}>{entry.text}</ShownLinkView>;
	return (
		<>
			<span>{entry.text}</span>
			{entry.links.map((link, index) => <ShownLinkView key={index} link={link} todo={entry.todo}>{link.text}</ShownLinkView>)}
		</>
	);
}

/** Whether a note could be created for an entry: an open one without a link, or any whose link leads to no file. */
function lacksNote({ state, links, standing }: ShownEntry): boolean {
	if (state === 'cancelled') return false;
	return links.length === 0 ? state === 'open' : standing === 'none' || standing === 'missing';
}
