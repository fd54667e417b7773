import { anyOf } from '../../model/times/any-of';
import { MONTH_NAME } from '../../model/times/month-names';
import { timesInText } from '../../model/times/read-times';
import { RETROSPECTIVE_WORDS } from './retrospective-words';
import { hinted, sayer } from './vocabulary';
import { saysWeek } from './week-words';

const YEAR = String.raw`(?:19|20)\d\d`;

/** A longer time and the looking back at it, side by side. */
const WHOLE = new RegExp(anyOf`
\b(?:(?:month|year)(?:ly)?|annual|quarterly)(?:[\s-]end)?(?:[\s-]in)?[\s-]+(?:${RETROSPECTIVE_WORDS}|report)
(?:[월연]간|[월연]말|[상하]반기|분기|반기)\s*(?:개발\s*)?(?:${RETROSPECTIVE_WORDS}|결산)
(?:[月年][間次]|年末)の?\s*${RETROSPECTIVE_WORDS}|[月年]報
\b(?:rétrospective|bilan|revue)\s+(?:mensuel|annuel|du\s+mois|de\s+l.année)
\b(?:retrospettiva|bilancio|revisione|riepilogo)\s+(?:mensile|annuale|del\s+mese|dell.anno)`, 'i');

/** Words that speak of a longer time, unless the title names a week as well. */
const saysItInPassing = sayer(anyOf`
\b(?:monthly|yearly|annual|quarterly|mensile|annuale)\b
\b(?:mens|ann)uel
[월연]간|[상하]반기|분기|연말
[月年][間次]
\d\s*월[의달]?\s*(?:한\s?달\s*)?(?:개발\s*|독서\s*)?${RETROSPECTIVE_WORDS}
\d\s*月の?\s*${RETROSPECTIVE_WORDS}
(?:^|\D)${YEAR}(?:\s*[년年]?[의の]?\s*|[-./]\d{1,2}[\s-]*)${RETROSPECTIVE_WORDS}
\b${MONTH_NAME}\.?,?\s*(?:${YEAR}\s*)?[-:]?\s*${RETROSPECTIVE_WORDS}
${RETROSPECTIVE_WORDS}\s*(?:[-:]|of|for|de|di)?\s*(?:${MONTH_NAME}\s*)?${YEAR}$`);

const LONGER_TIME = new RegExp(`월|月|[연반]|분기|年|month|year|annu|quarter|mensu|mensil|du mois|del mese|${YEAR}|${MONTH_NAME}`, 'i');

/** Whether a title is that of a month's or a year's retrospective. Behind a week, even the whole of it is that week's subject; the month of a day says nothing. */
export const saysMonthOrYear = hinted(LONGER_TIME, (title) => {
	const at = title.search(WHOLE);
	if (at >= 0) return !saysWeek(title.slice(0, at));
	return saysItInPassing(title) && !saysWeek(title) && saysItInPassing(timesInText(title).rest);
});
