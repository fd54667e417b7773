import type { Condition } from '../../core/model/rule';
import type { recognition as english } from '../en/recognition';
import { few } from '../few';

type Says = Extract<Condition, { readonly test: 'says' }>;

const places: Record<Says['where'] | 'any-value', string> = {
	title: '제목', 'file-name': '파일 이름', topic: '제목, 태그, 카테고리, 설명 중 하나', 'any-value': '속성이나 파일 이름',
};
const subjects: Record<Says['subject'], string> = { week: '주', retrospective: '회고', 'month-or-year': '월이나 연도', guide: '규칙이나 안내' };

function asks(condition: Condition): string {
	switch (condition.test) {
		case 'property': return `${few(condition.keys)} 속성에 ${holdsOneOf(condition.values)}`;
		case 'folder': return `노트가 ${condition.folder} 안에 있음`;
		case 'folder-name': return `상위 폴더 이름이 다음 중 하나임: ${few(condition.names)}`;
		case 'title': case 'file-name': case 'any-value': return `${places[condition.test]}이 ${condition.pattern} 패턴과 맞음`;
		case 'says': return `${places[condition.where]}에 ${subjects[condition.subject]}에 관한 말이 있음`;
		case 'names-a-week': return '제목, 파일 이름, 태그, 속성 중 하나가 주를 가리킴';
	}
}

function holdsOneOf(values: readonly string[]): string {
	if (values.length === 1) return `${few(values)} 값이 있음`;
	return values.length === 0 ? '값이 있음' : `다음 값 중 하나가 있음: ${few(values)}`;
}

function asksAll(conditions: readonly Condition[]): string {
	return conditions.map(asks).join(' + ') || '아직 조건이 없어 아무 노트에도 맞지 않음';
}

const actions = { include: '회고로 보기', exclude: '제외하기' };

const rules: Readonly<Record<string, string>> = {
	'templates-plugin-folder': '내 템플릿 폴더',
	'template-folder': '템플릿이라는 이름의 폴더',
	'template-text': '템플릿이 아직 채우지 않은 글',
	'template-date': '날짜가 비어 있는 파일 이름',
	'monthly-or-yearly': '월간·연간 회고',
	'rules-page': '회고 안내 문서',
	'weekly-tag': '주간 태그, 유형, 카테고리',
	'title-words': '주간 회고 제목',
	'retrospective-property': '회고라고 밝힌 속성',
	'file-name-words': '주간 회고 파일 이름',
	'file-name-week': 'ISO 주로 된 파일 이름',
};

const problems: Readonly<Record<string, (detail: string) => string>> = {
	'pattern-too-long': (longest) => `패턴은 ${longest}자까지 쓸 수 있습니다.`,
	'pattern-invalid': (reason) => `올바른 정규식이 아닙니다: ${reason}`,
	'pattern-slow': () => '(a+)+처럼 반복 안에 반복이 있거나 .*가 네 번 이상 나오면 끝나지 않을 수 있습니다.',
};

export const recognition: typeof english = {
	asks,
	asksAll,
	ruleText: ({ action, conditions }) => `${actions[action]}: ${asksAll(conditions)}`,
	rule: (id) => rules[id] ?? `내 규칙 ${id.replace('own-', '')}`,
	problem: (code, detail) => problems[code]?.(detail) ?? '이 조건은 맞을 수 없습니다.',

	takenIn: (rule) => `"${rule}" 규칙이 회고로 봅니다.`,
	keptOut: (rule) => `"${rule}" 규칙이 제외합니다.`,
	otherwise: (rule) => `"${rule}" 규칙에도 맞지만 그 규칙은 나중에 봅니다.`,
	nearest: (rule, missed) => `"${rule}" 규칙에 가장 가깝지만 하나가 모자랍니다: ${asks(missed)}.`,
	noRule: '어떤 규칙과도 가깝지 않습니다.',

	page: '회고로 볼 노트',
	pageHint: '처음으로 맞는 규칙이 정합니다. 내 규칙을 먼저 봅니다.',
	ownRules: '내 규칙',
	noOwnRules: '아직 내 규칙이 없습니다.',
	addRule: '규칙 추가',
	vetoes: '제외하는 기본 규칙',
	including: '회고로 보는 기본 규칙',
	coreTemplates: () => '템플릿 코어 플러그인의 폴더',
	action: '규칙이 하는 일',
	actionHint: '아래에 채운 조건을 모두 만족하는 노트에 맞습니다.',
	actions,
	property: '속성',
	propertyHint: '예: tags. 여럿이면 쉼표로 나눕니다.',
	values: '속성의 값',
	valuesHint: '값 전체를 쓰고 쉼표로 나눕니다. 비우면 어떤 값이든 됩니다.',
	title: '제목 패턴',
	fileName: '파일 이름 패턴',
	patternHint: '정규식이며 대소문자를 가리지 않습니다.',
	folder: '폴더',

	why: '이 노트가 회고인(회고가 아닌) 이유',
	is: '이 노트는 회고입니다.',
	isNot: '이 노트는 회고가 아닙니다.',
	excluded: '파일 및 링크 설정의 제외된 파일에 들어 있습니다.',
	allRules: '모든 규칙 (순서대로)',
	holds: (holds) => (holds ? '맞음' : '맞지 않음'),
	takeIn: '내 규칙으로 회고에 넣기',
	keepOut: '내 규칙으로 회고에서 빼기',
	choose: '미리 보기',
	looking: '노트를 살펴보는 중…',
	joins: (notes) => `회고가 되는 노트 ${notes}개:`,
	leaves: (notes) => `더는 회고가 아닌 노트 ${notes}개:`,
	more: (notes) => `그 밖에 ${notes}개`,
	back: '뒤로',
	added: (rule) => `"${rule}" 규칙을 추가했습니다.`,
};
