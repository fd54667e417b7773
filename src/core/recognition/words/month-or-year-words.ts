import { MONTH_NAME } from '../../model/times/month-names';
import { RETROSPECTIVE_WORDS } from './retrospective-words';
import { anyOf, hinted, sayer } from './vocabulary';
import { saysWeek } from './week-words';

const RETROSPECTIVE = anyOf(RETROSPECTIVE_WORDS);
const YEAR = '(?:19|20)\\d{2}';

/** A longer time and the looking back at it, side by side. */
const saysItWhole = sayer([
	`\\b(?:monthly|yearly|annual|quarterly|month|year)(?:[\\s-]end)?(?:[\\s-]in)?[\\s-]+(?:${RETROSPECTIVE}|report)`,
	`(?:월간|연간|월말|연말|상반기|하반기|분기|반기)\\s*(?:개발\\s*)?(?:${RETROSPECTIVE}|결산)`,
	`(?:月間|月次|年間|年次|年末)の?\\s*${RETROSPECTIVE}`, '月報', '年報',
	'\\b(?:rétrospective|bilan|revue)\\s+(?:mensuel|annuel|du\\s+mois|de\\s+l.année)',
	'\\b(?:retrospettiva|bilancio|revisione|riepilogo)\\s+(?:mensile|annuale|del\\s+mese|dell.anno)',
]);

/** Words that speak of a longer time, unless the title names a week as well. */
const saysItInPassing = sayer([
	'\\bmonthly\\b', '\\byearly\\b', '\\bannual\\b', '\\bquarterly\\b', '월간', '연간', '상반기', '하반기', '분기', '연말',
	'月間', '月次', '年間', '年次', '\\bmensuel', '\\bannuel', '\\bmensile\\b', '\\bannuale\\b',
	`\\d{1,2}\\s*월(?:의|달)?\\s*(?:한\\s?달\\s*)?(?:개발\\s*|독서\\s*)?${RETROSPECTIVE}`,
	`\\d{1,2}\\s*月の?\\s*${RETROSPECTIVE}`,
	`(?:^|\\D)${YEAR}\\s*[년年]?[의の]?\\s*${RETROSPECTIVE}`,
	`(?:^|\\D)${YEAR}[-./]\\d{1,2}[\\s-]*${RETROSPECTIVE}`,
	`\\b${MONTH_NAME}\\.?,?\\s*(?:${YEAR}\\s*)?[-:]?\\s*${RETROSPECTIVE}`,
	`${RETROSPECTIVE}\\s*(?:[-:]|of|for|de|di)?\\s*(?:${MONTH_NAME}\\s*)?${YEAR}$`,
]);

const LONGER_TIME = new RegExp(`월|月|[연반]|분기|年|month|year|annu|quarter|mensu|mensil|du mois|del mese|${YEAR}|${MONTH_NAME}`, 'i');

/** Whether a title is that of a month's or a year's retrospective. */
export const saysMonthOrYear = hinted(LONGER_TIME, (title) => saysItWhole(title) || (saysItInPassing(title) && !saysWeek(title)));
