import { anyOf } from '../../model/times/any-of';
import { WEEKLY_WORDS } from '../../model/times/weekly-words';
import { COUNT_WORDS, ORDER_WORDS } from '../../model/times/written-time';
import { hinted, sayer } from './vocabulary';

const NUMBERED_WEEK_WORDS = anyOf`
\d\s*주(?:차|\s*째|\s+차(?!이))|[번째]\s*주(?![가-힣])|제\s*\d+\s*주|\d\s*월.{0,4}\d\s*주(?![년일])
\d\s*週(?!間)
\bw(?:ee)?ks?[\s#.-]*\d
\bweek[\s-]+(?:${COUNT_WORDS})\b
\d(?:st|nd|rd|th)[\s-]*week\b
\dweeks?\b
\b(?:${ORDER_WORDS})[\s-]week\b
\b(?:w\d{1,3}|\d{4}w\d\d?)\b(?! school)
\bsemaine\s*(?:n[°º]\s*|du\s+)?\d
\d(?:re|ère|e|ème|eme)\s+semaine\b
\bsettimana\s*(?:n\.\s*|dal\s+)?\d
\d[ªa°]\s*settimana\b`;

/** "Three weeks with…" is a duration, and something else happens every two weeks. A number with a sign before it is a day's or a counter. */
const DURATIONS = anyOf`
(?:^|[^\d./~#-])(?:\d\d?[~-])?\d\d?(?:[주週][간間]|\s주간(?:의|\s?동안))
[二三四五六七八九十数]\s*週間
\bbi-?weekly\b`;

/** Whether a text speaks of a week as such, or of one by its number. */
export const saysWeek = hinted(/주|週|위클리|ウィークリー|we?e?k|w\d|wil|hebdo|semaine|settiman/i, sayer(`${WEEKLY_WORDS}|${NUMBERED_WEEK_WORDS}`, DURATIONS));
