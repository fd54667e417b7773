import type { App } from 'obsidian';
import type { CivilDate } from '../../core/model/civil-date';
import type { Settings } from '../../core/model/settings';
import { planNextWeek, type NextWeekPlan } from '../../core/writing/plan-next-week';
import { lastRetrospective } from '../../core/writing/rhythm';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import { existingPaths, today } from '../index/vault-ports';
import type { NoteWriter } from '../writing/note-writer';
import { readTemplate } from '../writing/read-template';

/** What the author may choose in place of what follows from the series. */
export interface WeekChoice {
	readonly number?: number | undefined;
	readonly date?: CivilDate | undefined;
	/** How a series that is to begin is called. */
	readonly name: string;
}

/** Plans the next retrospective of one series, as often as the choice changes. */
export type WeekPlanner = (choice: WeekChoice) => NextWeekPlan;

/** What planning needs of the plugin. */
export interface PlannerParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly writer: NoteWriter;
	readonly strings: Strings;
	readonly settings: () => Settings;
}

/** Reads what the plans of a series depend on; an empty key stands for a series that is to begin. */
export async function weekPlanner({ app, index, writer, strings, settings }: PlannerParts, key: string): Promise<WeekPlanner> {
	const series = index.catalog.retrospectives.filter((retrospective) => retrospective.series.key === key);
	const last = lastRetrospective(series, today());
	const lastFile = last && app.vault.getFileByPath(last.path);
	const lastText = lastFile ? await writer.text(lastFile) : '';
	const template = await readTemplate(app, settings().weekTemplate, strings);
	return ({ number, date, name }) =>
		planNextWeek({
			series,
			lastText,
			seriesName: name,
			today: today(),
			language: strings.language,
			template,
			settings: settings(),
			exists: existingPaths(app),
			number,
			date,
		});
}
