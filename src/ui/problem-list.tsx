import type { NoteProblem } from '../core/model/problem';
import type { DashboardTools } from './dashboard-tools';
import { NoteLink } from './note-link';
import { own } from './own';
import { ProblemNote } from './problem-note';

/** Every problem under the note that has it. */
export function ProblemList({ problems }: { readonly problems: readonly NoteProblem[] }, { words }: DashboardTools) {
	if (problems.length === 0) return <p class={own('quiet')}>{words.noProblems}</p>;
	return (
		<ul class={own('problems')}>
			{problems.map(({ path, problem }) => (
				<li key={`${path} ${problem.code} ${problem.line}`}>
					<NoteLink path={path}>{path}</NoteLink>
					<ProblemNote path={path} problem={problem} />
				</li>
			))}
		</ul>
	);
}
