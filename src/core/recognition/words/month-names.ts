import { anyOf } from './vocabulary';

const MONTHS: readonly string[] = [
	'jan(?:uary)?|janvier|gennaio',
	'feb(?:ruary)?|février|fevrier|febbraio',
	'mar(?:ch|s|zo)?',
	'apr(?:il|ile)?|avril',
	'may|mai|maggio',
	'june?|juin|giugno',
	'july?|juillet|luglio',
	'aug(?:ust)?|août|aout|agosto',
	'sept?(?:ember|embre)?|settembre',
	'oct(?:ober|obre)?|ottobre',
	'nov(?:ember|embre)?',
	'dec(?:ember)?|décembre|decembre|dicembre',
];

const WHOLE = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'i'));

/** A pattern that takes the name of a month in English, French or Italian. It captures nothing. */
export const MONTH_NAME = anyOf(MONTHS);

/** 1 to 12 for the name of a month; 0 for another word. */
export function monthByName(name: string): number {
	return WHOLE.findIndex((names) => names.test(name)) + 1;
}
