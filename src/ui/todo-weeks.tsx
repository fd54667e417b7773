import type { Debt } from '../core/insight/debt';
import type { DashboardTools } from './dashboard-tools';
import { NoteLink } from './note-link';
import { own } from './own';
import { shortWeekName } from './week-name';

/** The weeks in which something stands open, and the one that settled it, each a link to its note. */
export function TodoWeeks({ debt: { weeks, settledIn } }: { readonly debt: Debt }, { words }: DashboardTools) {
	return (
		<ul class={own('todo-weeks')}>
			{weeks.map((card) => <li key={card.path}><NoteLink path={card.path}>{shortWeekName(card, words)}</NoteLink></li>)}
			{settledIn && <li><NoteLink path={settledIn.path}>{words.settledIn(shortWeekName(settledIn, words))}</NoteLink></li>}
		</ul>
	);
}
