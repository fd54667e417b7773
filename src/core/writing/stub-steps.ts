import type { Step } from '../model/action';
import { foldPath } from '../model/vault-path';
import type { PlannedStub } from './plan-stub';

/** The steps that make these stubs: a note for each path, whatever its case, and the links to them. */
export function stubSteps(plans: readonly PlannedStub[]): readonly Step[] {
	const notes = new Map<string, Step>();
	for (const { path, content, existing } of plans) {
		const key = foldPath(path);
		if (existing === null && !notes.has(key)) notes.set(key, { create: path, text: content });
	}
	return [...notes.values(), ...plans.flatMap(({ edit }): Step[] => (edit ? [{ edit }] : []))];
}
