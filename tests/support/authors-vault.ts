import { CORE_SCHEMA, dump } from 'js-yaml';
import type { FrontMatter } from '../../src/core/model/front-matter';
import { OTHERS, RETROSPECTIVES, VETOED } from '../core/recognition/authors';

/** How many entries of a body count as closed and as open. */
interface Counts {
	readonly closed: number;
	readonly open: number;
}

/** Bodies in the dialects of sections, links and markers, with what counts in each. */
const BODIES: readonly (readonly [body: string, counts: Counts])[] = [
	['## Keywords 🔑\n---\n\n* [[OS]Paging (TODO)](#)\n* [[OS]Swapping](../os/swapping.md)\n', { closed: 1, open: 1 }],
	['### 키워드\n\n- [__Rust__; Borrowing (TODO)]()\n- [미분] 연쇄 법칙 (작성중)\n', { closed: 0, open: 2 }],
	['## 2. 할 일\n\n- [ ] 측정하기\n- [x] 배포하기\n- [-] 미루기\n', { closed: 1, open: 1 }],
	['읽을 것이 많았다. TODO 리스트도 만들었다.\n\n- 로그 구조 저장소 (예정)\n- 아무 표시도 없는 문장\n', { closed: 0, open: 1 }],
	['## 학습 키워드\n\n[[Raft]] (TODO)\n[[Paxos|합의]]\n', { closed: 1, open: 1 }],
	['## Keywords\n\n| 주제 | 쪽 |\n| --- | --- |\n| [Trie](trie.md) | 12 |\n| [Heap (TODO)]() | 40 |\n', { closed: 1, open: 1 }],
	['## タスク\n\n1) [設計書](https://example.org/a)\n2) 負荷テスト（TODO）\n', { closed: 1, open: 1 }],
	['Tasks\n=====\n\n+ tokenizer\n+ parser (WIP)\n\n```\n- not read (TODO)\n```\n', { closed: 1, open: 1 }],
	['## What I learned :seedling:\n\n- [Cache][c]\n- [Locks (todo)][c]\n\n[c]: https://example.org/c\n', { closed: 1, open: 1 }],
	['\r\n## Keywords\r\n\r\n* [[DB]MVCC(TODO)](#)\r\n\t* why it is so\r\n* [[DB]WAL](<write ahead.md> "log")\r\n', { closed: 1, open: 1 }],
];

export interface ExpectedRetrospective extends Counts {
	readonly path: string;
	readonly recognisedBy: string;
}

/** What the reader must find in {@link authorsVault}, by path. */
export const EXPECTED: readonly ExpectedRetrospective[] = RETROSPECTIVES.map(([recognisedBy, path], index) => ({ path, recognisedBy, ...bodyAt(index)[1] })).sort(
	(one, other) => (one.path < other.path ? -1 : 1),
);

/** Paths of the notes that are no retrospectives. */
export const NOT_RETROSPECTIVES: readonly string[] = [...OTHERS.map(([path]) => path), ...VETOED.map(([, path], index) => vetoedPath(path, index))].sort();

/** A vault of notes by some thirty imagined authors, each in a dialect of its own. */
export function authorsVault(): Record<string, string> {
	const files: Record<string, string> = {};
	RETROSPECTIVES.forEach(([, path, frontMatter], index) => (files[path] = note(frontMatter, bodyAt(index)[0])));
	for (const [path, frontMatter] of OTHERS) files[path] = note(frontMatter, '## Summary\n\nA project, not a week.\n');
	VETOED.forEach(([, path, frontMatter], index) => (files[vetoedPath(path, index)] = note(frontMatter, '## Keywords\n\n- (TODO)\n')));
	return files;
}

function bodyAt(index: number): readonly [body: string, counts: Counts] {
	return BODIES[index % BODIES.length] ?? ['', { closed: 0, open: 0 }];
}

/** Several of these have one name; each gets a folder. */
function vetoedPath(path: string, index: number): string {
	return `kept-out-${index}/${path}`;
}

function note(frontMatter: FrontMatter, body: string): string {
	return `---\n${dump(frontMatter, { schema: CORE_SCHEMA })}---\n\n${body}`;
}
