import type { problems as english } from '../en/problems';

export const problems: typeof english = {
	'front-matter-not-closed': () => '맨 위 속성이 닫히지 않았습니다. 속성 아래에 하이픈 세 개(---)만 있는 줄을 넣으세요.',
	'front-matter-language': (detail) => `속성이 "${detail}" 형식입니다. 하이픈 세 개 사이의 YAML만 읽습니다.`,
	'front-matter-too-large': () => '속성이 너무 길어 읽을 수 없습니다(64KB 초과).',
	'front-matter-invalid': (detail) => `속성이 올바른 YAML이 아닙니다: ${detail}`,
	'front-matter-duplicate-key': (detail) => `같은 속성이 두 번 있어 마지막 값을 씁니다: ${detail}`,
	'front-matter-not-a-mapping': () => '속성이 이름과 값의 목록이 아닙니다.',
	'impossible-date': (detail) => `없는 날짜입니다: ${detail}. 노트에 다른 날짜가 있으면 그 날짜를 씁니다.`,
	'impossible-week': (detail) => `없는 주입니다: ${detail}. 노트에 다른 날짜가 있으면 그 날짜를 씁니다.`,
	'dates-disagree': (detail) => `파일 이름과 속성의 날짜가 2주 넘게 다릅니다: ${detail}. 속성의 날짜를 씁니다.`,
	'same-week-twice': (detail) => `같은 시리즈의 같은 주가 또 있습니다: ${detail}. 모두 두고 함께 셉니다.`,
	unreadable: (detail) => `노트를 읽을 수 없습니다: ${detail}`,
};
