import { actions as enActions } from './en/actions';
import { dashboard as enDashboard } from './en/dashboard';
import { problems as enProblems } from './en/problems';
import { recognition as enRecognition } from './en/recognition';
import { repay as enRepay } from './en/repay';
import { settings as enSettings } from './en/settings';
import { actions as koActions } from './ko/actions';
import { dashboard as koDashboard } from './ko/dashboard';
import { problems as koProblems } from './ko/problems';
import { recognition as koRecognition } from './ko/recognition';
import { repay as koRepay } from './ko/repay';
import { settings as koSettings } from './ko/settings';

const en = { language: 'en', actions: enActions, settings: enSettings, dashboard: enDashboard, problems: enProblems, recognition: enRecognition, repay: enRepay };

/** Every string on screen, in one language. Strings with parts are functions. */
export type Strings = typeof en;

const ko: Strings = { language: 'ko', actions: koActions, settings: koSettings, dashboard: koDashboard, problems: koProblems, recognition: koRecognition, repay: koRepay };

/** The strings for a language code such as `ko` or `pt-BR`; English where there is no table for it. */
export function stringsFor(language: string): Strings {
	return language.split('-')[0] === 'ko' ? ko : en;
}
