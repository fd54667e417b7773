import { Component } from 'preact';
import type { WeekCard } from '../core/insight/week-card';
import { CompletionRing } from './completion-ring';
import type { DashboardTools } from './dashboard-tools';
import { EntryGroup } from './entry-group';
import { Icon } from './icon';
import { LinkGroup } from './link-group';
import { NoteLink } from './note-link';
import { own } from './own';
import { ProblemNote } from './problem-note';
import { ShowMore } from './show-more';
import { weekNames } from './week-name';

const CATEGORIES_AT_ONCE = 50;

interface CardProps {
	readonly card: WeekCard;
}

/** One week: its names, its completion and, unless folded, all that the note holds. An update costs what has changed, not what is shown. */
export class WeekCardView extends Component<CardProps> {
	override shouldComponentUpdate({ card }: CardProps): boolean {
		return card !== this.props.card;
	}

	render({ card }: CardProps, _: unknown, { words, formats, folds }: DashboardTools) {
		const isFolded = folds.has(card.path);
		const toggle = () => {
			if (!folds.delete(card.path)) folds.add(card.path);
			this.forceUpdate();
		};
		return (
			<article class={own(`card${isFolded ? ' is-collapsed' : ''}`)}>
				<CompletionRing completion={card.completion} />
				<header class={own('card-head')}>
					<div>
						<h4><NoteLink path={card.path}>{card.title}</NoteLink></h4>
						<ul class={own('when')}>
							{weekNames(card, words, formats).filter((name) => !card.title.includes(name)).map((name) => <li key={name}>{name}</li>)}
						</ul>
					</div>
					<button class={own('fold clickable-icon')} aria-expanded={!isFolded} aria-label={words.expand(card.title)} onClick={toggle}>
						<Icon name="chevron-down" />
					</button>
				</header>
				{!isFolded && <CardBody card={card} />}
			</article>
		);
	}
}

function CardBody({ card }: CardProps, { words }: DashboardTools) {
	return (
		<div class={own('card-body')}>
			{card.summary !== '' && <p class={own('summary')}>{card.summary}</p>}
			<ShowMore items={card.keywords} step={CATEGORIES_AT_ONCE}>
				{(shown) => shown.map(({ category, entries }) => <EntryGroup key={category ?? ''} label={category ?? words.keywords} entries={entries} />)}
			</ShowMore>
			<EntryGroup label={words.tasks} entries={card.tasks} />
			<EntryGroup label={words.others} entries={card.others} />
			<LinkGroup path={card.path} links={card.links} />
			{card.entries.length + card.links.length === 0 && <p class={own('quiet')}>{words.emptyWeek}</p>}
			{card.problems.map((problem) => <ProblemNote key={`${problem.code} ${problem.line}`} path={card.path} problem={problem} />)}
		</div>
	);
}
