import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { titleForward } from '../../../../src/core/writing/week/forward-text';
import { retrospectiveOf } from '../support/vault';

test.each([
	['Weekly review, Nov 9 - Nov 13, 2026', 'Weekly review, Nov 23 - Nov 27, 2026'],
	['9 – 13 November 2026', '23 – 27 November 2026'],
	['Semaine du 9 au 13 novembre 2026', 'Semaine du 23 au 27 novembre 2026'],
	['2주차 (11.09-11.13) 회고', '3주차 (11.23-11.27) 회고'],
	['26.11.09-26.11.13 주간회고', '26.11.23-26.11.27 주간회고'],
	['제2회 주간 회고', '제3회 주간 회고'],
])('two weeks later, %s is %s', (title, next) => {
	const last = { ...retrospectiveOf('a.md', '', { title, courseWeek: 2, date: '2026-11-13' }), text: '' };
	expect(titleForward(title, { last, before: null, series: [], isoWeeks: false, previous: 'a.md', date: '2026-11-27', courseWeek: 3, settings: DEFAULT_SETTINGS })).toBe(next);
});
