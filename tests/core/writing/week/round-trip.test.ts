import type { CivilDate } from '../../../../src/core/model/civil-date';
import type { Retrospective } from '../../../../src/core/model/retrospective';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { readNote } from '../../../../src/core/reading/read-note';
import { identify } from '../../../../src/core/recognition/identify';
import { recognise } from '../../../../src/core/recognition/recognise';
import { planNextWeek, type NextWeekPlan } from '../../../../src/core/writing/week/plan-next-week';
import { seriesOf } from '../support/vault';

/** A note as the plugin reads it; throws where it is not recognised. */
function read(path: string, text: string): Retrospective {
	const { frontMatter, body } = readNote(text, DEFAULT_SETTINGS);
	const verdict = recognise(path, frontMatter, DEFAULT_SETTINGS);
	if (!verdict.recognised) throw new Error(`${path} is no retrospective: ${JSON.stringify(verdict)}\n${text}`);
	return { ...identify(path, frontMatter), ...body, path, frontMatter, recognisedBy: verdict.rule };
}

function next(path: string, text: string, today: CivilDate): NextWeekPlan {
	return planNextWeek({
		...(path === '' ? { series: [], form: null } : seriesOf({ ...read(path, text), text })), name: '', fill: [],
		today, language: 'ko', template: null, settings: DEFAULT_SETTINGS, exists: () => null,
	});
}

test.each<[string, string, string]>([
	['Korean blog', '_posts/2024-05-03-week-4.md', '---\ntitle: "데이터 학교 4주차 회고"\nlast_modified_at: 2024-05-03T00:00:00-00:00\n---\n## 요약\n---\nx\n## 키워드\n- a\n'],
	['month weeks', '회고/5월 1주차.md', '---\ntitle: 5월 1주차 회고\ndate: 2024-05-03 21:00:00 +0900\n---\n# 5월 1주차 회고\n## 회고\n- a\n'],
	['weeks of the year', 'Weekly/2024-W18.md', '---\ntags: [weekly-review]\n---\n# Week 18\n## Learned\n- a\n'],
	['tagged', 'notes/Weekly review 3.md', '---\ntype: weekly-review\ncreated: 05/03/2024 12:00:00\nweek: 3\n---\n## Retro\ntext\n'],
	['English', 'course/week-09.md', '---\ntitle: Go course, week 09 retrospective\ndate: \'2024-05-03\'\n---\n## Summary\ntext\n'],
])('the next note is recognised, in the same series, dated and counted on (%s)', (_name, path, text) => {
	const last = read(path, text);
	const plan = next(path, text, '2024-05-06');
	const made = read(plan.path, plan.text);
	expect({ title: made.title, series: made.series.key, date: made.date, courseWeek: made.courseWeek }).toEqual({
		title: plan.title, series: last.series.key, date: plan.date, courseWeek: plan.courseWeek,
	});
	expect(made.recognisedBy).toBe(last.recognisedBy);
	expect(made.sections.map(({ role }) => role)).toEqual(last.sections.map(({ role }) => role));
	expect(made.entries).toEqual([]);
	expect(made.problems).toEqual([]);
});

test('the first note of all is recognised, and the second continues it', () => {
	const first = next('', '', '2024-05-03');
	expect(read(first.path, first.text)).toMatchObject({ title: '1주차 회고', courseWeek: 1, date: '2024-05-03' });
	const second = next(first.path, first.text, '2024-05-08');
	expect(read(second.path, second.text)).toMatchObject({ title: '2주차 회고', courseWeek: 2, date: '2024-05-10', path: '2024-W19.md' });
	expect(second.text).toBe(first.text.replace('1주차', '2주차').replace('2024-05-03', '2024-05-10').replace('week: 1', 'week: 2'));
});
