import type { dashboard as english } from '../en/dashboard';
import { shared } from './shared';

export const dashboard: typeof english = {
	...shared,
	title: '주간 회고',
	reading: (notes) => `노트 ${notes}개를 읽는 중…`,
	newWeek: '새 주간 회고',
	weekCount: (weeks) => `${weeks}주`,
	undated: '날짜 없음',

	overview: '개요',
	todos: '할 일',
	problems: '문제',

	filter: '주, 키워드, 할 일 찾기',
	filterExample: '찾기: W32, 파서…',
	clearFilter: '찾기 지우기',
	found: (weeks, ofWeeks, todos, ofTodos) => `${ofWeeks}주 중 ${weeks}주, 할 일 ${ofTodos}개 중 ${todos}개가 맞습니다`,
	nothingFound: '찾는 내용이 없습니다.',

	closed: '완료',
	open: '미완료',
	written: '작성됨',
	debt: '밀린 할 일',
	ofTotal: (total) => `/ ${total}`,
	nothingCounted: '아직 셀 항목이 없습니다',
	added: (change, week) => `${week} ${change}`,
	oldest: (weeks) => (weeks === 0 ? '모두 이번 주' : `가장 오래된 것 ${weeks}주`),
	settledMore: (todos) => `이후 주에 완료 ${todos}개`,
	noDebt: '밀린 일이 없습니다',

	trend: '주별 흐름',
	trendPicture: (weeks) => `최근 ${weeks}주의 완료, 미완료 항목과 밀린 할 일`,
	trendBar: (week, closed, open, owed) => `${week}: 완료 ${closed}, 미완료 ${open}, 밀린 할 일 ${owed}`,
	trendTable: '표로 보기',
	week: '주',

	latestWeeks: '최근 주',
	allWeeks: (weeks) => `${weeks}주 모두 보기`,
	oldestTodos: '오래된 할 일',
	allTodos: (todos) => `할 일 ${todos}개 모두 보기`,
	showMore: (hidden) => `더 보기 (${hidden}개 남음)`,

	courseWeek: (week) => `${week}주차`,
	inCourseWeek: (week) => `${week}주차`,
	yearWeek: (year, week) => `${year}년 ${week}주`,
	monthWeek: (month, week) => `${month} ${week}주차`,
	closedOf: (closed, total) => `${total}개 중 ${closed}개 완료`,
	nothingToClose: '완료할 항목 없음',
	expand: (title) => `${title} 자세히 보기`,
	others: '그 밖에',
	links: '링크',
	noteCount: (notes) => `노트 ${notes}개`,
	missingCount: (notes) => `끊어진 링크 ${notes}개`,
	webCount: (links) => `웹 ${links}개`,
	emptyWeek: '이 노트에는 키워드, 과제, 링크가 없습니다.',

	standing: { written: '작성됨', draft: '초안', stub: '빈 노트', none: '아직 없음', missing: '끊어진 링크', web: '웹' },
	state: { open: '할 일', closed: '완료', cancelled: '취소' },
	addNote: '노트',

	moreFor: (text) => `${text}: 다른 작업`,
	age: (weeks) => (weeks === 0 ? '이번 주' : `${weeks}주째`),
	settledIn: (week) => `${week}에 완료`,
	settledTodos: (todos) => `이후 주에 완료했지만 표시가 남은 것 (${todos})`,
	noTodos: '남은 할 일이 없습니다.',
	keywordHint: '키워드',
	noKeywords: '아직 키워드가 없습니다.',

	noProblems: '문제가 없습니다.',
	line: (line) => `${line}번째 줄`,

	emptyTitle: '아직 주간 회고가 없습니다',
	emptyText: '노트의 속성을 보고 회고를 알아봅니다. 예:',
	exampleTitle: '러스트 스터디 2주차 회고',
	emptyOthers: (fileName) => `파일 이름이 ${fileName} 같거나, 제목에 몇 주차인지와 회고라는 말이 있어도 됩니다. 규칙은 설정에 있습니다.`,
	writeFirst: '첫 회고 쓰기',
};
