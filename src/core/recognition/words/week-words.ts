import { anyOf } from '../../model/times/any-of';
import { WEEKLY_WORDS } from '../../model/times/weekly-words';
import { COUNT_WORDS, ORDER_WORDS } from '../../model/times/written-time';
import { hinted, sayer } from './vocabulary';

const NUMBERED_WEEK_WORDS = anyOf`
\d\s*주\s*[차째]|[번째]\s*주(?![가-힣])|제\s*\d+\s*주|\d\s*월.{0,4}\d\s*주(?![년일])
\d\s*週(?!間)
\bw(?:ee)?ks?[\s#.-]*\d
\bweek[\s-]+(?:${COUNT_WORDS})\b
\d(?:st|nd|rd|th)[\s-]*week\b
\dweeks?\b
\b(?:${ORDER_WORDS})[\s-]week\b
\b(?:w\d{1,3}|\d{4}w\d\d?)\b
\bsemaine\s*(?:n°\s*)?\d
\d(?:re|ère|e|ème|eme)\s+semaine\b
\bsettimana\s*(?:n\.\s*)?\d
\d[ªa°]\s*settimana\b`;

/** "Three weeks with…" is a duration, and something else happens every two weeks. */
const DURATIONS = String.raw`\d\s*주간|[\d二三四五六七八九十数]\s*週間|\bbi-?weekly\b`;

/** Whether a text speaks of a week as such, or of one by its number. */
export const saysWeek = hinted(/주|週|위클리|ウィークリー|we?e?k|w\d|wil|hebdo|semaine|settiman/i, sayer(`${WEEKLY_WORDS}|${NUMBERED_WEEK_WORDS}`, DURATIONS));
