import type { shared as english } from '../en/shared';

export const shared: typeof english = {
	newRetrospective: '새 주간 회고',
	createNote: '노트 만들기',
	createNoteFor: (text) => `"${text}" 노트 만들기`,
	openNote: '노트 열기',
	series: '시리즈',
	weeks: '주별',
	keywords: '키워드',
	tasks: '과제',
};
