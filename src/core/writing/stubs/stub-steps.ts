import type { Step } from '../../model/action';
import { foldPath } from '../../model/vault-path';
import { firstOfEach } from '../../model/first-of-each';
import type { PlannedStub } from './plan-stub';

/** The steps that make these stubs: a note for each path, whatever its case, and the links to them. */
export function stubSteps(plans: readonly PlannedStub[]): readonly Step[] {
	const notes = firstOfEach(plans.filter(({ existing }) => existing === null), ({ path }) => foldPath(path));
	return [...notes.map(({ path, content }) => ({ create: path, text: content })), ...plans.flatMap(({ edit }) => (edit ? [{ edit }] : []))];
}
