import type { NoteProblem } from '../core/model/problem';
import type { DashboardTools } from './dashboard-tools';
import { Icon } from './icon';
import { own } from './own';
import { ProblemList } from './problem-list';

/** What a vault without retrospectives sees: what is recognised, and a way to begin. */
export function EmptyState({ problems }: { readonly problems: readonly NoteProblem[] }, { words, actions }: DashboardTools) {
	return (
		<section class={own('empty')}>
			<Icon name="calendar-check" />
			<h2>{words.emptyTitle}</h2>
			<p>{words.emptyText}</p>
			<pre>{`---\ntitle: ${words.exampleTitle}\ndate: 2026-11-20\ntags: [weekly-retrospective]\n---`}</pre>
			<p>{words.emptyOthers('2026-W47')}</p>
			<button class="mod-cta" onClick={actions.newWeek}>{words.writeFirst}</button>
			{problems.length > 0 && <ProblemList problems={problems} />}
		</section>
	);
}
