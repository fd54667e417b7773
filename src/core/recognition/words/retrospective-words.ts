import { anyOf } from '../../model/times/any-of';
import { WEEKLY_NOTE_WORDS } from '../../model/times/weekly-words';
import { sayer } from './vocabulary';

/** Words for looking back, in a title or description. */
export const RETROSPECTIVE_WORDS = anyOf`
${WEEKLY_NOTE_WORDS}
회고록?|되?돌아보\S{0,2}|돌아봄|리뷰|후기|반성
振り?返り|ふりかえり|反省|回顧|レビュー|レトロスペクティブ
\b(?:retrospect(?:ive|ion)?s?|retros?|reviews?|reflect(?:ions?|ing)|look(?:ing)?[\s-]back|recaps?|kpt|what[\s-](?:i|we)(?:'ve)?[\s-]learn(?:ed|t))\b
\brétro(?:spective)?s?(?![a-zé])
\b(?:bilan|revue|retour[\s-]sur|retrospettiva|bilancio|riflession[ei]|revisione|riepilogo)\b`;

/** Reviews of things, not of the author's time. */
export const REVIEWS_OF_THINGS = anyOf`
\b(?:code|peer|pull[\s-]request|pr|paper|literature|book|movie|film|music|album|game|product|app|api|design|lecture|course|exam|performance|security)s?[\s-]*reviews?\b
\breviews? of (?!(?:the |my |this |last |our |a )*(?:week|semaine))
(?:코드|동료|피어|논문|책|도서|영화|음악|강의|수업|제품|게임|앱|맛집|서적)\s*(?:리뷰|후기)|\bpr\s*리뷰|리뷰어
(?:コード|論文|書籍|本の|映画|製品|ピア)\s*レビュー|レビュアー
\brevue de (?!(?:la |ma |cette )?semaine)
\brevisione del codice\b`;

/** Whether a text speaks of looking back. */
export const saysRetrospective = sayer(RETROSPECTIVE_WORDS, REVIEWS_OF_THINGS);

const RETROSPECTIVE_TAG = new RegExp(`^${anyOf`
(?:weekly)?(?:retrospectives?|retros?|reviews?|reflections?)|recaps?|wil|weeknotes?|kpt
리뷰|돌아보기|후기|반성문?
レビュー|反省|回顧|週報
rétro(?:spective)?s?|bilans?|retrospettiv[ae]|riflession[ei]`}$|회고록?$|(?:振り?返り|ふりかえり)$`);

/** Whether a part of a tag or category, folded, speaks of looking back: as a whole, but Korean and Japanese build compounds. */
export function isRetrospectiveTag(part: string): boolean {
	return RETROSPECTIVE_TAG.test(part);
}
