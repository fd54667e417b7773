import type { FrontMatter } from '../../../src/core/model/front-matter';
import { identify } from '../../../src/core/recognition/identify';

const seriesOf = (title: string, path = 'journal/note.md', more: FrontMatter = {}) => identify(path, { title, ...more }).series;

test.each([
	['Harbor Camp AI 2주차 회고'], ['[Harbor, Camp AI] 2주차 회고 🎉'], ['[Harbor] Camp AI 12주차 회고'], ['harbor camp-ai 3주차 리뷰'],
	['Harbor Camp AI Week 4 retrospective'], ['Harbor Camp AI – 2nd week: reflections'], ['2021-08-13 Harbor Camp AI 회고'],
	['회고: Harbor Camp AI 5주차'], ['5주차 Harbor Camp AI 회고'], ['🌱 Harbor Camp AI 8월 2주차 회고'], ['Harbor Camp AI 2021-W32 WIL'],
	['Harbor Camp AI 2주차 회고 - 첫 배포'], ['Harbor Camp AI 주간회고 (8/9 ~ 8/13)'], ['Weekly review for Harbor Camp AI'],
	['Harbor Camp AI 2주차를 돌아보며'.normalize('NFD')],
])('%s belongs to one series', (title) => {
	expect(seriesOf(title).key).toBe('harborcampai');
});

test.each([
	['Harbor Camp AI 2주차 회고', 'Harbor Camp AI'],
	['[Harbor, Camp AI] 2주차 회고 🎉', 'Harbor, Camp AI'],
	['C++ 스터디 1주차 회고', 'C++ 스터디'],
	['우리 캠프 5기 레벨1 2주차 회고', '우리 캠프 5기 레벨1'],
	['コード塾 第2週の振り返り', 'コード塾'],
	['La Capsule semaine 3 : bilan', 'La Capsule'],
	['항해99 주간 회고', '항해99'],
	['Settimana 4, retrospettiva del corso Web', 'corso Web'],
])('the name in %s is %s', (title, name) => {
	expect(seriesOf(title).name).toBe(name);
});

test.each([
	['2주차 회고'], ['Week 3: learning hooks'], ['8월 2주차 회고'], ['2021년 8월 2주차 회고'], ['주간 회고 12 - 바쁜 한 주'], ['Weekly review 2023-W34'],
	['Weeknotes #23: the garden'], ['第2週の振り返り'], ['WIL'], ['3주차 회고 | 첫 배포'], ['Rust, rain and repair'], ['2023 주간회고 32주차'],
])('%s names none, so that its folder does', (title) => {
	expect(seriesOf(title, 'notes/Harbor Camp/x.md')).toEqual({ key: 'harborcamp', name: 'Harbor Camp' });
});

test.each([
	['work/weekly/x.md', 'work'], ['home/주간회고/2023/x.md', 'home'], ['journal/2023/08/x.md', 'journal'], ['weekly/x.md', 'weekly'], ['x.md', ''],
])('of the folders in %s, %s tells most', (path, name) => {
	expect(seriesOf('2주차 회고', path).name).toBe(name);
});

test('C, C++ and C# are three', () => {
	const keys = ['C', 'C++', 'C#'].map((language) => seriesOf(`${language} 1주차 회고`).key);
	expect(new Set(keys).size).toBe(3);
});

test('the property series decides by hand', () => {
	expect(seriesOf('Other 2주차 회고', 'x/y.md', { Series: 'Harbor Camp' })).toEqual({ key: 'harborcamp', name: 'Harbor Camp' });
});

test('a link in the property series gives its shown text', () => {
	expect(seriesOf('2주차 회고', 'x/y.md', { series: '[[camps/harbor|Harbor Camp]]' }).name).toBe('Harbor Camp');
});
