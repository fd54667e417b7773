import { anyOf } from './any-of';

/** Words that a week, and a retrospective of it, share: "WIL" is both, as "weeknotes" and 週報 are. */
export const WEEKLY_NOTE_WORDS = String.raw`\b(?:wil|week[\s-]?notes?)\b|週報|週記`;

/** Words that speak of weeks in general, without a number. */
export const WEEKLY_WORDS = anyOf`
${WEEKLY_NOTE_WORDS}
주간|일주일|위클리
(?:^|[^가-힣\uE000-\uE004])(?:이번|지난|한|금|첫|마지막)\s?주(?:[의를는도에간일차]|동안)?(?![가-힣])
週間|週次|[今先]週|ウィークリー
\bweekly
\b(?:this|last|past|my|our)[\s-]week\b
\bweek(?:'s)?[\s-](?:in\b|of\b|ending|retro|review|reflection|recap)
\bthe[\s-]week$
\bhebdo(?:madaire)?s?
\b(?:la|ma|cette|notre)\s+semaine\b
\bsettimanal[ei]\b
\b(?:della|(?:la\s+)?mia|questa|scorsa)\s+settimana\b`;

/** Takes what such a note is called in general, as in "Weekly review #12" or `주간 회고 12`. */
export const WEEKLY_TITLE = String.raw`${WEEKLY_WORDS}(?:[\s-]?(?:review|retro(?:spective)?|reflection|report|note|journal|recap)s?|\s?(?:회고|리뷰))?`;
