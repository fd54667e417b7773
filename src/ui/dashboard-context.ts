import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { DashboardActions } from './dashboard-actions';
import type { Formats } from './formats';

/** Draws the icon of a name, such as `plus`, into an element. */
export type DrawIcon = (element: HTMLElement, name: string) => void;

/** The words of the dashboard in one language. */
export type Words = Strings['dashboard'];

/** What every part of the dashboard may need. */
export interface DashboardTools {
	readonly words: Words;
	readonly problems: Strings['problems'];
	readonly formats: Formats;
	readonly actions: DashboardActions;
	readonly drawIcon: DrawIcon;
}

export const DashboardContext = createContext<DashboardTools | null>(null);

export function useDashboard(): DashboardTools {
	const tools = useContext(DashboardContext);
	if (!tools) throw new Error('Outside of the dashboard');
	return tools;
}
