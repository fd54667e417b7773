import { useMemo } from 'preact/hooks';
import type { DashboardModel } from '../core/insight/dashboard-model';
import type { Strings } from '../i18n/strings';
import { Board } from './board';
import type { DashboardActions } from './dashboard-actions';
import { DashboardContext, useDashboard, type DrawIcon } from './dashboard-context';
import { EmptyState } from './empty-state';
import { createFormats } from './formats';
import { own } from './own';

/** What there is to show: how many notes are still being read, or the model. */
export type DashboardContent =
	| { readonly phase: 'reading'; readonly notes: number }
	| { readonly phase: 'ready'; readonly model: DashboardModel };

export interface DashboardProps {
	readonly content: DashboardContent;
	readonly strings: Strings;
	readonly actions: DashboardActions;
	readonly drawIcon: DrawIcon;
}

/** The whole dashboard. */
export function Dashboard({ content, strings, actions, drawIcon }: DashboardProps) {
	const formats = useMemo(() => createFormats(strings.language), [strings.language]);
	const tools = useMemo(() => ({ words: strings.dashboard, problems: strings.problems, formats, actions, drawIcon }), [strings, formats, actions, drawIcon]);
	return (
		<DashboardContext.Provider value={tools}>
			<div class={own('dashboard')} lang={strings.language}>
				<div class={own('page')}><Content content={content} /></div>
			</div>
		</DashboardContext.Provider>
	);
}

function Content({ content }: { readonly content: DashboardContent }) {
	if (content.phase === 'reading') return <Reading notes={content.notes} />;
	const { model } = content;
	return model.chosen ? <Board model={model} chosen={model.chosen} /> : <EmptyState problems={model.problems} />;
}

function Reading({ notes }: { readonly notes: number }) {
	const { words } = useDashboard();
	return <p class={own('reading')} role="status">{words.reading(notes)}</p>;
}
