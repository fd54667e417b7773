import { dashboard as enDashboard } from './en/dashboard';
import { problems as enProblems } from './en/problems';
import { dashboard as koDashboard } from './ko/dashboard';
import { problems as koProblems } from './ko/problems';

const en = { language: 'en', dashboard: enDashboard, problems: enProblems };

/** Every string on screen, in one language. Strings with parts are functions. */
export type Strings = typeof en;

const ko: Strings = { language: 'ko', dashboard: koDashboard, problems: koProblems };

/** The strings for a language code such as `ko` or `pt-BR`; English where there is no table for it. */
export function stringsFor(language: string): Strings {
	return language.split('-')[0] === 'ko' ? ko : en;
}
