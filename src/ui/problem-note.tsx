import type { Problem } from '../core/model/problem';
import type { DashboardTools } from './dashboard-tools';
import { Icon } from './icon';
import { own } from './own';

interface ProblemNoteProps {
	readonly path: string;
	readonly problem: Problem;
}

/** What is wrong with a note, in words, with the way to where it stands. */
export function ProblemNote({ path, problem }: ProblemNoteProps, { strings, words, actions }: DashboardTools) {
	return (
		<div class={own('problem')}>
			<Icon name="alert-triangle" />
			<span>{strings.problems[problem.code](problem.detail)}</span>
			<button class={own('text-button')} onClick={(event) => actions.openProblem(path, problem.line, event)}>
				{problem.line > 0 ? words.line(problem.line) : words.openNote}
			</button>
		</div>
	);
}
