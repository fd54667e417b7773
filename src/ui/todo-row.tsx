import type { Debt } from '../core/insight/debt';
import type { ShownEntry } from '../core/insight/shown-entry';
import { Bar } from './bar';
import { CreateNoteButton } from './create-note-button';
import type { UserEvent } from './dashboard-actions';
import type { DashboardTools } from './dashboard-tools';
import { Icon } from './icon';
import { menuEvents } from './menu-events';
import { own } from './own';
import { ShownLinkView } from './shown-link-view';
import { StandingMark } from './standing-mark';
import { TodoWeeks } from './todo-weeks';

interface TodoRowProps {
	readonly debt: Debt;
	/** The greatest age in the list, in weeks, which fills the bar. */
	readonly oldest: number;
}

/** One thing that stands open: what it is, since when, what it leads to, and the way to a note. */
export function TodoRow({ debt, oldest }: TodoRowProps, { words, actions }: DashboardTools) {
	const { entry, age } = debt;
	const openMenu = (event: UserEvent) => actions.todoMenu(entry.todo, event);
	return (
		<li class={own(`todo${debt.settledIn ? ' is-settled' : ''}`)} {...menuEvents(openMenu)}>
			<StandingMark sign={entry.standing} />
			<div class={own('todo-what')}>
				<span class={own('todo-text')}>{entry.text}</span>
				{entry.category && <span class={own('tag')}>{entry.category}</span>}
				<TodoWeeks debt={debt} />
			</div>
			<div class={own('todo-facts')}>
				<span class={own('todo-age')}>
					<Bar class="age" share={(age ?? 0) / oldest} />
					{age === null ? words.undated : words.age(age)}
				</span>
				<span class={own('todo-standing')}>{words.standing[entry.standing]}</span>
			</div>
			<TodoAction entry={entry} />
			<button class={own('todo-more clickable-icon')} aria-haspopup="menu" aria-label={words.moreFor(entry.text)} onClick={openMenu}>
				<Icon name="more-horizontal" />
			</button>
		</li>
	);
}

function TodoAction({ entry }: { readonly entry: ShownEntry }, { words }: DashboardTools) {
	const link = entry.links.find(({ path, web }) => path ?? web);
	if (link) return <span class={own('todo-action')}><ShownLinkView link={link}>{link.web?.host ?? words.openNote}</ShownLinkView></span>;
	return <CreateNoteButton todo={entry.todo} class={own('todo-action')}>{words.createNote}</CreateNoteButton>;
}
