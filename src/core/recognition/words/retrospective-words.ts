import { WEEKLY_NOTE_WORDS } from '../../model/times/weekly-words';
import { anyOf, sayer } from './vocabulary';

/** Words for looking back, in a title or description. */
export const RETROSPECTIVE_WORDS: readonly string[] = [
	WEEKLY_NOTE_WORDS,
	'회고록?', '되?돌아보\\S{0,2}', '돌아봄', '리뷰', '후기', '반성',
	'振り?返り', 'ふりかえり', '反省', '回顧', 'レビュー', 'レトロスペクティブ',
	'\\bretrospect(?:ive|ion)?s?\\b', '\\bretros?\\b', '\\breviews?\\b', '\\breflect(?:ions?|ing)\\b',
	'\\blook(?:ing)?[\\s-]back\\b', '\\brecaps?\\b', '\\bkpt\\b', '\\bwhat[\\s-](?:i|we)(?:\'ve)?[\\s-]learn(?:ed|t)\\b',
	'\\brétro(?:spective)?s?(?![a-zé])', '\\bbilan\\b', '\\brevue\\b', '\\bretour[\\s-]sur\\b',
	'\\bretrospettiva\\b', '\\bbilancio\\b', '\\briflession[ei]\\b', '\\brevisione\\b', '\\briepilogo\\b',
];

/** Reviews of things, not of the author's time. */
export const REVIEWS_OF_THINGS: readonly string[] = [
	'\\b(?:code|peer|pull[\\s-]request|pr|paper|literature|book|movie|film|music|album|game|product|app|api|design|lecture|course|exam|performance|security)s?[\\s-]*reviews?\\b',
	'\\breviews? of (?!(?:the |my |this |last |our |a )*(?:week|semaine))',
	'(?:코드|동료|피어|논문|책|도서|영화|음악|강의|수업|제품|게임|앱|맛집|서적)\\s*(?:리뷰|후기)', '\\bpr\\s*리뷰', '리뷰어',
	'(?:コード|論文|書籍|本の|映画|製品|ピア)\\s*レビュー', 'レビュアー',
	'\\brevue de (?!(?:la |ma |cette )?semaine)', '\\brevisione del codice\\b',
];

/** Whether a text speaks of looking back. */
export const saysRetrospective = sayer(RETROSPECTIVE_WORDS, REVIEWS_OF_THINGS);

const RETROSPECTIVE_TAG = new RegExp(
	`^${anyOf([
		'retrospectives?', 'retros?', 'reviews?', 'reflections?', 'recaps?', 'wil', 'weeknotes?', 'kpt',
		'weekly(?:retrospectives?|retros?|reviews?|reflections?)', '리뷰', '돌아보기', '후기', '반성', '반성문',
		'レビュー', '反省', '回顧', '週報', 'rétro(?:spective)?s?', 'bilans?', 'retrospettiv[ae]', 'riflession[ei]',
	])}$|회고록?$|(?:振り?返り|ふりかえり)$`,
);

/** Whether a part of a tag or category, folded, speaks of looking back: as a whole, but Korean and Japanese build compounds. */
export function isRetrospectiveTag(part: string): boolean {
	return RETROSPECTIVE_TAG.test(part);
}
