import type { problems as english } from '../en/problems';

const otherDate = '고치세요. 그때까지 노트의 다른 날짜를 씁니다.';

export const problems: typeof english = {
	'front-matter-not-closed': () => '맨 위 속성이 닫히지 않았습니다. 속성 아래에 하이픈 세 개(---)만 있는 줄을 넣으세요.',
	'front-matter-language': (detail) => `속성이 "${detail}" 형식입니다. 하이픈 세 개만 있는 줄 사이의 YAML만 읽습니다.`,
	'front-matter-too-large': () => '속성이 너무 길어 읽을 수 없습니다(64KB 초과). 속성이 아닌 것은 아래로 옮기세요.',
	'front-matter-invalid': (detail) => `속성이 올바른 YAML이 아닙니다: ${detail}`,
	'front-matter-duplicate-key': (detail) => `같은 속성이 두 번 있어 마지막 값을 씁니다. 하나를 지우세요: ${detail}`,
	'front-matter-not-a-mapping': () => '이름과 값으로 된 속성이 아닙니다. 한 줄에 하나씩 이름: 값으로 쓰세요.',
	'impossible-date': (detail) => `없는 날짜입니다: ${detail}. ${otherDate}`,
	'impossible-week': (detail) => `없는 주입니다: ${detail}. ${otherDate}`,
	'dates-disagree': (detail) => `파일 이름과 속성의 날짜가 2주 넘게 다릅니다: ${detail}. 틀린 쪽을 고치세요. 그때까지 속성의 날짜를 씁니다.`,
	'same-week-twice': (detail) => `같은 시리즈의 같은 주가 또 있습니다: ${detail}. 모두 셉니다. 한쪽의 날짜나 주차를 고치거나, 다른 "series" 속성을 주거나, 사본이면 지우세요.`,
	'not-text': () => '텍스트가 아닙니다. 백업에서 되살리거나 확장자를 바꾸세요.',
	unreadable: (detail) => `노트를 읽을 수 없습니다: ${detail}`,
};
