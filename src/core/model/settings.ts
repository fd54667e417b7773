import type { EntryState } from './entry';
import type { Rule } from './rule';
import type { Role } from './section';

/** How the text of a note is read. */
export interface ReadingSettings {
	/** Words of headings by role, compared without case, emoji and numbering. */
	readonly headingWords: Readonly<Record<Exclude<Role, 'other'>, readonly string[]>>;
	/** Words that, in brackets at the end of an item or link text, say that it is open. */
	readonly openMarkers: readonly string[];
	/** The same for closed. */
	readonly closedMarkers: readonly string[];
	/** What the character of a check box says; any other character is open. */
	readonly boxes: Readonly<Record<string, EntryState>>;
	/** Whether check boxes in callouts and quotes count. */
	readonly countCallouts: boolean;
}

/** Which notes are retrospectives. */
export interface RecognitionSettings {
	/** The author's own rules, tried before the built-in ones. */
	readonly ownRules: readonly Rule[];
	/** Ids of built-in rules that are switched off. */
	readonly disabledRules: readonly string[];
	/** Folder of the Templates core plugin, or empty. Notes in it are never retrospectives. */
	readonly templateFolder: string;
}

/** Which days make a week, beside the ISO week. */
export interface WeekSettings {
	/** First day of the locale week: 0 Sunday, 1 Monday, 6 Saturday. */
	readonly firstDay: 0 | 1 | 6;
	/** The day of January that always lies in the locale week 1: 4 by the ISO rule, 1 by the American. */
	readonly firstWeekContains: 1 | 4;
	/** Which week of a month is its first: that with four of its days, that with its first day, that with its first Monday. */
	readonly monthWeek: 'four-days' | 'first-day' | 'first-full';
}

/** Where new notes go and what they hold. */
export interface WritingSettings {
	/** Where a stub is made: by its category's neighbours, in one folder, or beside the retrospective. */
	readonly stubPlace: 'category' | 'folder' | 'beside';
	readonly stubFolder: string;
	/** How the file of a stub is named: as its neighbours, its title, the title in lower case with hyphens, or that behind the date. */
	readonly stubName: 'neighbours' | 'title' | 'slug' | 'date-slug';
	/** How links to and from a stub are written, where the TODO has none yet: as the neighbours, relative Markdown, or wiki. */
	readonly stubLink: 'neighbours' | 'relative' | 'wiki';
	/** Path of the author's own template of a stub, or empty. */
	readonly stubTemplate: string;
	/** Path of the author's own template of a retrospective, or empty. */
	readonly weekTemplate: string;
	/** Folder of the first retrospective, where there is none to continue. */
	readonly weekFolder: string;
	/** Whether open entries come into the new retrospective, as chosen last. */
	readonly carryOver: boolean;
	/** Whether Templater is to run its commands in a new retrospective. */
	readonly runTemplater: boolean;
}

/** Where the dashboard opens. */
export type DashboardPlace = 'main' | 'sidebar';

export interface Settings extends ReadingSettings, RecognitionSettings, WeekSettings, WritingSettings {
	readonly dashboardPlace: DashboardPlace;
}

export const DEFAULT_READING: ReadingSettings = {
	headingWords: {
		summary: list('summary, overview, tl;dr, tldr, 요약, 개요, 정리, 한줄 요약, 要約, 概要, まとめ'),
		keywords: list('keyword, keywords, key word, key words, learned, what i learned, learnings, 키워드, 학습 키워드, 배운 것, 배운 내용, 학습 내용, キーワード, 学んだこと'),
		// Plans for the coming week are not here: an item without a marker counts as done, and a plan is not.
		tasks: list('task, tasks, todo, todos, to do, to-do, to-dos, assignment, assignments, homework, action item, action items, 과제, 할 일, 할일, 숙제, 미션, タスク, 課題, 宿題, やること'),
		topics: list('topic, topics, peer session, topic of peer session, topics of peer session, discussion, discussions, question, questions, 피어세션, 피어 세션, 토론, 주제, 질문, トピック, 話題, 議論, 質問'),
		retrospective: [
			...list('retrospective, retro, reflection, reflections, review, lessons, feedback, kpt, keep, problem, problems, try, liked, lacked, longed for, went well, went wrong, to improve'),
			...list('회고, 느낀 점, 느낀점, 돌아보기, 피드백, 반성, 잘한 점, 잘한점, 아쉬운 점, 아쉬운점, 아쉬웠던 점, 좋았던 점, 부족한 점, 부족했던 점, 개선할 점, 배운 점, 배운점, 문제점, 소감'),
			...list('振り返り, ふりかえり, 反省, 良かったこと, 良かった点, よかったこと, 課題点, 改善点, 感想, 気づき'),
		],
	},
	openMarkers: list('todo, to do, to-do, wip, tbd, 작성중, 작성 중, 진행중, 진행 중, 예정, 미완, 未完, 作成中, 予定'),
	closedMarkers: list('done, 완료, 完了, 済'),
	boxes: { ' ': 'open', x: 'closed', X: 'closed', '-': 'cancelled', '>': 'cancelled' },
	countCallouts: false,
};

export const DEFAULT_SETTINGS: Settings = {
	...DEFAULT_READING,
	ownRules: [],
	disabledRules: [],
	templateFolder: '',
	firstDay: 1,
	firstWeekContains: 4,
	monthWeek: 'four-days',
	stubPlace: 'category',
	stubFolder: '',
	stubName: 'neighbours',
	stubLink: 'neighbours',
	stubTemplate: '',
	weekTemplate: '',
	weekFolder: '',
	carryOver: false,
	runTemplater: false,
	dashboardPlace: 'main',
};

function list(words: string): readonly string[] {
	return words.split(', ');
}
