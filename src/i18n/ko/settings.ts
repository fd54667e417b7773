import type { settings as english } from '../en/settings';
import { OF_NOTES, OF_WEEKS } from '../placeholders';
import { shared } from './shared';

export const settings: typeof english = {
	...shared,
	dashboard: '대시보드',
	dashboardPlace: '여는 곳',
	placeMain: '메인 영역',
	placeSidebar: '오른쪽 사이드바',

	reset: '기본값으로 되돌리기',
	recognition: '회고 인식',

	newNotes: 'TODO로 만드는 노트',
	stubPlace: '노트를 만들 곳',
	stubByCategory: '같은 분류의 노트가 있는 곳',
	stubInFolder: '한 폴더',
	stubBeside: '회고 옆',
	stubFolder: '폴더',
	stubName: '파일 이름',
	stubNames: { neighbours: '주변 노트처럼', title: '제목 그대로', slug: '소문자와 하이픈', 'date-slug': '날짜-소문자와 하이픈' },
	stubLink: '노트로 가는 링크',
	stubLinkHint: '이미 링크인 TODO는 그 링크의 종류를 지킵니다.',
	stubLinks: { neighbours: '다른 링크처럼', relative: '상대 경로 마크다운', wiki: '위키 링크' },
	stubTemplate: '노트 템플릿',
	stubTemplateHint: `자리 표시자: ${OF_NOTES}. 비우면 기본 개요를 씁니다.`,

	newWeeks: '새 회고',
	weekTemplate: '회고 템플릿',
	weekTemplateHint: `자리 표시자: ${OF_WEEKS}. 비우면 마지막 회고의 형식을 따릅니다.`,
	weekFolder: '첫 회고의 폴더',
	runTemplater: '새 회고에서 Templater 실행',
	runTemplaterHint: '새로 쓴 노트의 Templater 명령을 실행합니다.',

	reading: '읽기',
	openMarkers: '미완료를 나타내는 말',
	openMarkersHint: '항목이나 링크 끝의 괄호 안에 씁니다. 쉼표로 나눕니다.',
	closedMarkers: '완료를 나타내는 말',
	boxesOpen: '미완료 체크 상자',
	boxesClosed: '완료 체크 상자',
	boxesCancelled: '취소했거나 넘긴 체크 상자',
	boxesHint: '대괄호 사이의 글자를 이어서 씁니다. 빈칸은 [ ]를 뜻합니다.',
	countCallouts: '콜아웃과 인용 안의 체크 상자도 세기',
	headingWords: '제목의 말',
	headingWordsHint: '구역의 종류를 정하는 말입니다.',
	summary: '요약',
	topics: '토론',
	retrospective: '회고',
	templateFolder: '내 템플릿 폴더의 경로',
	templateFolderHint: '이 폴더의 노트는 회고가 아닙니다. 비우면 코어 플러그인의 폴더를 씁니다.',

	firstDay: '한 주의 첫날',
	firstWeekContains: '한 해의 첫 주',
	monthWeek: '한 달의 첫 주',
	fourDays: '나흘 이상 든 주',
	withFirstDay: '1일이 든 주',
	firstFull: '온전히 든 첫 주',
};
