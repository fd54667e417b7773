import type { App as ObsidianApp } from 'obsidian';
import { openApp, fileAt } from '../../host/support/test-app';
import type { Retrospective } from '../../../src/core/model/retrospective';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { stringsFor } from '../../../src/i18n/strings';
import { writeWeeks } from '../../../src/obsidian/new-week/write-weeks';
import { weekPlanner } from '../../../src/obsidian/new-week/week-planner';
import type { PluginParts } from '../../../src/obsidian/plugin-parts';
import { noteWriter } from '../../../src/obsidian/writing/note-writer';
import { retrospectiveOf } from '../../core/writing/support/vault';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEK = 'log/2024-03-08-week-2.md';
const HEAD = ['---', 'title: 2주차 회고', 'date: 2024-03-08', '---', '', ''];
const TEXT = [...HEAD, '## Summary', '흐름을 배웠다', '', '## Tasks', '- [ ] Lab', ''].join('\r\n');

function partsOf(app: Awaited<ReturnType<typeof openApp>>, retrospectives: readonly Retrospective[]): PluginParts {
	return {
		app: app as unknown as ObsidianApp,
		index: {} as PluginParts['index'],
		catalog: { ofSeries: () => retrospectives } as unknown as PluginParts['catalog'],
		writer: noteWriter(app as unknown as ObsidianApp, { id: 'weekly-retrospective', dir: 'x' } as never, stringsFor('en')),
		strings: stringsFor('en'),
		settings: () => DEFAULT_SETTINGS,
		change: () => Promise.resolve(),
		underWay: new Map(),
	};
}

test('the next note has the form of the last as it stands in an open editor, typed and not yet saved, with the line breaks of its file', async () => {
	const app = await openApp({ [WEEK]: TEXT });
	const leaf = app.workspace.getLeaf();
	await leaf.openFile(fileAt(app, WEEK), { state: { mode: 'source' } });
	const view = leaf.view as unknown as { editor: { replaceRange: (text: string, at: { line: number; ch: number }) => void } };
	view.editor.replaceRange('A long line that has just been typed, and that the index does not know of yet.\n', { line: 7, ch: 0 });
	const retrospectives: readonly Retrospective[] = [retrospectiveOf(WEEK, TEXT, { date: '2024-03-08', courseWeek: 2 })];
	const parts = partsOf(app, retrospectives);
	const { plan: planWeeks } = await weekPlanner(parts, retrospectives[0]?.series.key ?? '');
	const [plan] = planWeeks({ name: '', fill: [], carry: false, folder: '', date: '2024-03-15', number: 3 });
	expect(plan?.text).toBe(['---', 'title: 3주차 회고', 'date: 2024-03-15', '---', '', '', '## Summary', '', '', '## Tasks', '', ''].join('\r\n'));
});

test('a week dated after one that was made ahead goes on from that, and has missed none', async () => {
	const AHEAD = 'log/2999-03-01-week-3.md';
	const ahead = TEXT.replace('2주차', '3주차').replace('2024-03-08', '2999-03-01');
	const app = await openApp({ [WEEK]: TEXT, [AHEAD]: ahead });
	const retrospectives = [retrospectiveOf(WEEK, TEXT, { date: '2024-03-08', courseWeek: 2 }), retrospectiveOf(AHEAD, ahead, { date: '2999-03-01', courseWeek: 3 })];
	const { plan: planWeeks } = await weekPlanner(partsOf(app, retrospectives), retrospectives[0]?.series.key ?? '');
	const choice = { name: '', fill: [], carry: false, folder: '' };
	expect(planWeeks({ ...choice, date: '2999-03-08' })).toMatchObject([{ courseWeek: 4, missed: [], previous: AHEAD }]);
	expect(planWeeks({ ...choice, date: '2999-02-01' })).toMatchObject([{ courseWeek: 3, previous: WEEK }]);
});

test('a week that is gone when it is to be opened is told of', async () => {
	const app = await openApp({ [WEEK]: TEXT });
	const retrospectives = [retrospectiveOf(WEEK, TEXT, { date: '2024-03-08', courseWeek: 2 })];
	const parts = partsOf(app, retrospectives);
	const { plan: planWeeks } = await weekPlanner(parts, retrospectives[0]?.series.key ?? '');
	const plans = planWeeks({ name: '', fill: [], carry: false, folder: '', date: '2024-03-08', number: 2 });
	expect(plans).toMatchObject([{ existing: WEEK }]);
	await app.vault.delete(fileAt(app, WEEK));
	await writeWeeks(parts, plans);
	expect(document.querySelector('.notice')?.textContent).toContain(`${WEEK} could not be opened`);
});
