import { report as english } from './en/report';
import { report as korean } from './ko/report';
import { stringsFor, type Strings } from './strings';

/** The strings of the terminal report: those on screen, and its own, which the app has no use for. */
export interface ReportStrings extends Strings {
	readonly report: typeof english;
}

/** The strings for a language code such as `ko`; English where there is no table for it. */
export function reportStringsFor(language: string): ReportStrings {
	const strings = stringsFor(language);
	return { ...strings, report: strings.language === 'ko' ? korean : english };
}
