import { useMemo } from 'preact/hooks';
import type { DashboardModel } from '../core/insight/dashboard-model';
import type { Strings } from '../i18n/strings';
import { Board } from './board';
import type { DashboardActions } from './dashboard-actions';
import { DashboardContext, type DrawIcon } from './dashboard-context';
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
	const { dashboard: words, problems, language } = strings;
	const tools = useMemo(() => ({ words, problems, formats: createFormats(language), actions, drawIcon }), [strings, actions, drawIcon]);
	return (
		<DashboardContext.Provider value={tools}>
			<div class={own('dashboard')} lang={language}>
				<div class={own('page')}>
					{content.phase === 'ready' ? <Ready model={content.model} /> : <p class={own('reading')} role="status">{words.reading(content.notes)}</p>}
				</div>
			</div>
		</DashboardContext.Provider>
	);
}

function Ready({ model }: { readonly model: DashboardModel }) {
	return model.chosen ? <Board model={model} chosen={model.chosen} /> : <EmptyState problems={model.problems} />;
}
