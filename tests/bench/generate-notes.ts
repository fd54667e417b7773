import fc from 'fast-check';

const CATEGORIES = ['OS/커널', 'DB', 'Network', 'Lang', '자료구조', 'Infra', 'Test'];
const KEYWORDS = [
	'Page Table - Walk', 'Copy on Write', 'B-Tree Split', 'MVCC', 'TCP Slow Start', '트랜잭션 격리 수준', 'Lock-free Queue',
	'세그먼트 트리', 'Escape Analysis', 'Bloom Filter', 'Raft - Leader Election', '가상 메모리', 'Property Testing', 'Blue-Green Deploy',
];
const TASKS = ['Allocator', 'Mini Shell', 'HTTP 서버', 'Hash Join', 'Tokenizer', 'LRU Cache', 'Rate Limiter', '부하 테스트'];
const SENTENCES = [
	'월요일에 세운 계획을 절반밖에 지키지 못했다.', '측정하기 전에 고치지 말자.', '팀원이 남긴 리뷰를 읽고 이름을 다시 지었다.',
	'락을 잡는 순서를 문서로 남겼더니 교착 상태가 사라졌다.', '작은 커밋이 결국 시간을 아껴 준다', 'ask for help a day earlier',
	'the profiler disagreed with all three of us', '책의 예제를 손으로 한 번 더 따라 써 보았다.', '로그를 먼저 보고 추측은 나중에 하기',
	'pair on the scary part, not on the easy one', '발표 자료는 글보다 그림으로 시작하는 편이 낫다고 느꼈다.',
];
const MATH = ['$T(n) = 2T(n/2) + n$ 의 해', '$O(\\log n)$ 인 이유', '가격은 $5 에서 $6 로 올랐다'];
const PAGES = ['https://example.org/', 'https://docs.example.com/guide/(part_2)/', 'https://blog.example.net/2023/05/17/why-locks-are-hard/'];

const oneOf = fc.constantFrom;
const sentence = oneOf(...SENTENCES);
const keyword = oneOf(...KEYWORDS);
const page = oneOf(...PAGES);
const marker = oneOf(' (TODO)', ' (TODO)', '(TODO)', ' (todo)', ' (WIP)');

/** A value nine times in ten, else the other. */
function mostly<T>(usual: T, other: T): fc.Arbitrary<T> {
	return oneOf(...Array.from({ length: 9 }, () => usual), other);
}

function text(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
	return fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((found) => found.join(''));
}

function lines(line: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
	return fc.array(line, { minLength, maxLength, size: 'max' }).map((found) => found.join('\n'));
}

const path = text('../', oneOf('os', 'db', 'net'), '/2023-05-', oneOf('08', '11', '17'), '-', oneOf('page-table', 'b-tree', 'slow-start'), '.md');
const category = oneOf(...CATEGORIES);
const keywordItem = fc.oneof(
	{ weight: 5, arbitrary: text('  * [[', category, ']', keyword, '](', path, ')') },
	{ weight: 4, arbitrary: text('  * [[', category, ']', keyword, marker, '](', oneOf('#', ''), ')') },
	{ weight: 1, arbitrary: text('  * [[', keyword, oneOf('', '|따로'), ']]', oneOf('', ' (TODO)')) },
);
const task = oneOf(...TASKS);
const taskItem = fc.oneof(
	{ weight: 5, arbitrary: text('* [', task, '](', oneOf('', '#'), ')') },
	{ weight: 3, arbitrary: text('* [', task, marker, '](', oneOf('', '#'), ')') },
	{ weight: 2, arbitrary: text('- [', oneOf(' ', 'x', '-', '/'), '] ', task) },
);
const topicItem = fc.oneof(
	{ weight: 6, arbitrary: text('1. ', sentence) },
	{ weight: 1, arbitrary: text('1. ', sentence, marker) },
	{ weight: 1, arbitrary: text('1. ', oneOf(...MATH)) },
	{ weight: 2, arbitrary: text('1. [', keyword, ' 그림](', page, ')') },
);
const lessonItem = fc.oneof(
	{ weight: 6, arbitrary: text('1. ', sentence, ' ', sentence) },
	{ weight: 3, arbitrary: text('   1. ', sentence, ' [📄](', page, ')') },
	{ weight: 2, arbitrary: text('      * ', sentence) },
);
const aside = fc.oneof(
	{ weight: 12, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: fc.constant('```c\n# not a heading\n* [not a link (TODO)](#)\n```\n') },
	{ weight: 1, arbitrary: fc.constant('> [!tip] 메모\n> - [ ] 따로 볼 것\n> [[note]] 참고\n') },
	{ weight: 1, arbitrary: fc.constant('<!--\n## hidden\n- [ ] hidden\n-->\n') },
	{ weight: 1, arbitrary: fc.constant('| 책 | 쪽 |\n| --- | --- |\n| [운영체제](os.md) | 212 |\n') },
);

const frontMatter = text(
	'---\ntitle: "', oneOf('Systems camp ', 'Week ', ''), oneOf('3', '7', '12'), oneOf('주차 회고', ' retrospective'), '"\ncategories:\n  - Systems\n',
	oneOf('tags: [systems, weekly]\n', 'tags:\n  - systems\n  - weekly\n'),
	'last_modified_at: ', oneOf('2023-05-19T00:00:00-00:00', '2023-05-19', '"2023-05-19"', '2023-05-19T21:10:00+09:00'), '\n---\n\n\n',
);
const rule = mostly('\n---\n', '\n');
const joined = text(
	frontMatter,
	'## Summary', mostly(' 🧭', ''), rule, lines(text(sentence, ' ', sentence), 1, 4), '\n\n\n',
	'## Keywords', mostly(' 🔑', ''), '     \n', lines(keywordItem, 5, 14), '\n\n',
	'## Tasks', mostly(' 🛠️', ''), rule, lines(taskItem, 4, 11), '\n\n',
	'## Topics of Peer Session', mostly(' 💬', ''), rule, lines(topicItem, 5, 12), '\n    \n\n',
	aside,
	'## Retrospective', mostly(' 🌱', ''), rule, lines(lessonItem, 6, 16), '\n',
);

/** Retrospectives of some 3 kB in the form of a boot camp's diary; some with CRLF or a byte order mark. */
export const noteTexts: fc.Arbitrary<string> = fc
	.tuple(joined, mostly(false, true), mostly(false, true))
	.map(([note, crlf, mark]) => (mark ? '\uFEFF' : '') + (crlf ? note.replaceAll('\n', '\r\n') : note));

/** So many retrospectives; the same seed makes the same ones. */
export function generateNotes(count: number, seed: number): string[] {
	return fc.sample(noteTexts, { numRuns: count, seed });
}
