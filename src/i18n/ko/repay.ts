import type { MatchReason } from '../../core/model/match-reason';
import type { repay as english } from '../en/repay';

const reasons: Record<Exclude<MatchReason['code'], 'date'>, string> = {
	title: '제목', alias: '별칭', slug: '슬러그', 'file-name': '파일 이름', translation: '이름 또는 그 번역',
	moved: '다른 폴더로 옮겨짐', case: '대소문자가 다름', unicode: '유니코드 형식이 다름', extension: '확장자가 다름',
	spelling: '낱말 사이 기호가 다름', letter: '한 글자가 다름',
};

export const repay: typeof english = {
	close: 'TODO 완료하기',
	reopen: 'TODO 다시 열기',
	closed: (text) => `"${text}" 항목을 완료했습니다`,
	reopened: (text) => `"${text}" 항목을 다시 열었습니다`,
	notSo: '노트의 다른 부분까지 바꾸지 않고는 할 수 없습니다. 아무것도 쓰지 않았습니다.',

	one: { fill: '기존 노트 연결하기', repair: '끊어진 링크 고치기' },
	all: { fill: 'TODO에 맞는 기존 노트 찾기', repair: '끊어진 링크 모두 고치기' },
	none: { fill: '노트가 없는 TODO와 이름이 같은 노트가 없습니다.', repair: '끊어진 링크와 비슷한 노트가 없습니다.' },
	done: { fill: (number) => `TODO ${number}개를 연결했습니다`, repair: (number) => `링크 ${number}개를 고쳤습니다` },
	hint: '스페이스로 고르고, 엔터로 바로 적용합니다.',
	closeToo: '노트가 작성된 TODO는 완료로 바꾸기',
	apply: '적용',
	standsIn: (path) => `${path}에 있음`,
	reasons,
	dates: (days) => (days === null ? '한쪽에만 날짜가 있음' : `날짜가 ${days}일 다름`),
};
