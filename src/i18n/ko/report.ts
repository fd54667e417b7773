import type { report as english } from '../en/report';

export const report: typeof english = {
	usage: '사용법: npm run --silent report -- <폴더> [--json] [--explain]\n\n'
		+ '  <폴더>      보관함 또는 마크다운 노트가 있는 폴더\n'
		+ '  --json      표 대신 JSON으로 출력\n'
		+ '  --explain   노트마다 회고인 이유, 회고가 아닌 이유를 출력\n',
	noFolder: '폴더를 하나 지정하세요.',
	notAFolder: (path) => `폴더가 없습니다: ${path}`,
	folderUnreadable: (path, reason) => `폴더를 읽을 수 없습니다: ${path || '.'} (${reason})`,
	binary: () => '텍스트가 아닙니다',
	tooLarge: (megabytes) => `${megabytes}MB가 넘습니다`,
	noPermission: () => '권한이 없습니다',
	counted: (notes, retrospectives) => `노트 ${notes}개, 회고 ${retrospectives}개`,
	nothingFound: '회고를 찾지 못했습니다. --explain을 붙이면 이유를 볼 수 있습니다.',
	columns: { week: '주차', date: '날짜', isoWeek: 'ISO 주', closed: '완료', written: '작성', note: '노트' },
	total: '합계',
	openTodos: (count) => `남은 항목 (${count})`,
	problems: (count) => `문제 (${count})`,
	whyRetrospective: '회고와 각 회고를 찾아낸 규칙',
	whyNot: '회고에 가까운 다른 노트',
	farOff: (count) => `나머지 노트 ${count}개는 어떤 규칙과도 가깝지 않습니다.`,
};
