import { remembered } from '../core/model/remembered';
import { own } from './own';

let last = 0;

/** Gives each thing an id for the element that names it. Several dashboards may stand in one page, so each has ids of its own. */
export function createIds(): (thing: object) => string {
	return remembered(() => own(`${++last}`));
}
