import { compare } from './compare';
import type { Retrospective } from './retrospective';

/** The order of weeks: the undated first, then by date; by counter and path where that does not tell two apart. */
export function chronologically(a: Dated, b: Dated): number {
	return compare(a.date ?? '', b.date ?? '') || compare(a.courseWeek ?? 0, b.courseWeek ?? 0) || compare(a.path, b.path);
}

type Dated = Pick<Retrospective, 'date' | 'courseWeek' | 'path'>;
