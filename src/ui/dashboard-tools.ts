import type { Strings } from '../i18n/strings';
import type { DashboardActions } from './dashboard-actions';
import type { Formats } from './formats';

/** The words of the dashboard in one language. */
export type Words = Strings['dashboard'];

/** What a dashboard is given by the app. */
export interface DashboardParts {
	readonly strings: Strings;
	readonly actions: DashboardActions;
	/** Draws the icon of a name, such as `plus`, into an element. */
	readonly drawIcon: (element: HTMLElement, name: string) => void;
}

/** What every piece of a dashboard may need: Preact hands it to each as its context, beside its props. It is the same as long as the dashboard stands. */
export interface DashboardTools extends DashboardParts {
	readonly words: Words;
	readonly formats: Formats;
	/** The id of the element that names a thing. */
	readonly idOf: (thing: object) => string;
	/** The paths of the cards that are folded, so that a fold outlives updates and a change of tab. */
	readonly folds: Set<string>;
}
