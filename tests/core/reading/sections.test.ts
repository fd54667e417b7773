import { read, sectionsOf } from './support/notation';

test.each([
	['## Keywords 👀', 'keywords'],
	['# 👩‍💻 Tasks', 'tasks'],
	['## 🛠️Tasks', 'tasks'],
	['### :memo: Summary', 'summary'],
	['## 1. Keywords', 'keywords'],
	['## 2) 과제', 'tasks'],
	['## [Keywords](#top)', 'keywords'],
	['## [[note|Tasks]]', 'tasks'],
	['##   Peer    Session', 'topics'],
	['## Topic of Peer Session  🧑‍🏫', 'topics'],
	['## Topics', 'topics'],
	['## 피어 세션에서 나온 이야기', 'topics'],
	['## 이번 주 학습 키워드', 'keywords'],
	['## 회고', 'retrospective'],
	['## 振り返り', 'retrospective'],
	['## やること', 'tasks'],
	['## TL;DR', 'summary'],
	['## KPT', 'retrospective'],
	['## Keep', 'retrospective'],
	['## 잘한 점', 'retrospective'],
	['## 아쉬운 점', 'retrospective'],
	['## 다음 주 계획', 'other'],
	['## To-Dos', 'tasks'],
	['## Multitasking', 'other'],
	['## Preview', 'other'],
	['## Lunch', 'other'],
	['## Review & Preview', 'retrospective'],
	['## Try & Retry', 'retrospective'],
	['## 과제 정리', 'tasks'],
	['## 이번 주 할일 정리', 'tasks'],
	['## 정리', 'summary'],
	['## 회고 요약', 'summary'],
	['##', 'other'],
	['###### Tasks ######', 'tasks'],
])('%s has the role %s', (heading, role) => {
	expect(read(`${heading}\n`).body.sections.map((section) => section.role)).toEqual([role]);
});

test('ATX and setext headings of every level are read, with the text as written', () => {
	expect(sectionsOf('# A\n## B ##\n### C\n#### D\n##### E\n###### F\n####### no\n\nG\n===\n\nH\n---\n')).toEqual([
		'1 other: A', '2 other: B', '3 other: C', '4 other: D', '5 other: E', '6 other: F', '1 other: G', '2 other: H',
	]);
});

test('three dashes right under a heading are a rule, and under text they make a heading', () => {
	expect(sectionsOf('## Tasks\n---\nSummary\n---\n')).toEqual(['2 tasks: Tasks', '2 summary: Summary']);
});

test('two sections of one name are both kept, in order', () => {
	expect(sectionsOf('## Tasks\n- a\n## Tasks\n- b\n')).toEqual(['2 tasks: Tasks', '2 tasks: Tasks']);
});

test('headings in items, quotes, code and comments open no section', () => {
	expect(sectionsOf('- # a\n> # b\n\n```\n# c\n```\n<!--\n# d\n-->\n%%\n# e\n%%\n$$\n# f\n$$\n\n    # g\n')).toEqual([]);
});

test('a heading that says nothing divides a section of keywords or tasks, and no other', () => {
	expect(sectionsOf('## Keywords\n### Week one\n## Summary\n### Week one\n')).toEqual(['2 keywords: Keywords', '3 keywords: Week one', '2 summary: Summary', '3 other: Week one']);
});

test('sections cover the note from the first heading to its end', () => {
	const text = 'before\n# A #\nx\n\nB\n===\ny';
	const { sections } = read(text).body;
	expect(sections.map(({ from, headingTo, to }) => [text.slice(from, headingTo), text.slice(headingTo, to)])).toEqual([['# A #', '\nx\n\n'], ['B\n===', '\ny']]);
});

test('the words of headings are a setting', () => {
	const headingWords = { summary: [], keywords: ['mots-clés'], tasks: [], topics: [], retrospective: [] };
	expect(read('## Mots-clés 🔑\n', { headingWords }).body.sections[0]?.role).toBe('keywords');
});
