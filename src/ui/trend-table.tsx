import type { TrendWeek } from '../core/insight/debt';
import type { DashboardTools } from './dashboard-tools';
import { NoteLink } from './note-link';
import { shortWeekName } from './week-name';

/** The numbers of the trend, newest first. */
export function TrendTable({ trend }: { readonly trend: readonly TrendWeek[] }, { words }: DashboardTools) {
	const { week, closed, open, debt } = words;
	return (
		<table>
			<thead>
				<tr>{[week, closed, open, debt].map((name) => <th key={name} scope="col">{name}</th>)}</tr>
			</thead>
			<tbody>
				{[...trend].reverse().map(({ card, owed }) => (
					<tr key={card.path}>
						<th scope="row"><NoteLink path={card.path}>{shortWeekName(card, words)}</NoteLink></th>
						<td>{card.completion.closed}</td>
						<td>{card.completion.open}</td>
						<td>{owed}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
