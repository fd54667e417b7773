import { Component } from 'preact';
import type { DashboardModel } from '../core/insight/dashboard-model';
import { Board } from './board';
import type { Tab } from './dashboard-tabs';
import type { DashboardTools } from './dashboard-tools';
import { EmptyState } from './empty-state';
import { own } from './own';

/** What there is to show: how many notes are still being read, or the model. */
export type DashboardContent =
	| { readonly phase: 'reading'; readonly notes: number }
	| { readonly phase: 'ready'; readonly model: DashboardModel };

interface DashboardProps {
	readonly content: DashboardContent;
	readonly tools: DashboardTools;
}

interface DashboardState {
	readonly tab?: Tab;
}

/** The whole dashboard. It remembers the chosen tab, and hands its tools to all that stands in it. */
export class Dashboard extends Component<DashboardProps, DashboardState> {
	override getChildContext(): DashboardTools {
		return this.props.tools;
	}

	render({ content, tools }: DashboardProps, { tab = 'overview' }: DashboardState) {
		return (
			<div class={own('dashboard')} lang={tools.strings.language}>
				<div class={own('page')}>
					<Page content={content} tab={tab} choose={(tab) => this.setState({ tab })} />
				</div>
			</div>
		);
	}
}

interface PageProps {
	readonly content: DashboardContent;
	readonly tab: Tab;
	readonly choose: (tab: Tab) => void;
}

function Page({ content, tab, choose }: PageProps, { words }: DashboardTools) {
	if (content.phase === 'reading') return <p class={own('reading')} role="status">{words.reading(content.notes)}</p>;
	const { model } = content;
	return model.chosen ? <Board model={model} chosen={model.chosen} tab={tab} choose={choose} /> : <EmptyState problems={model.problems} />;
}
