import type { FrontMatter } from '../model/front-matter';
import type { Condition, NearestRule, Rule, Verdict } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { rulesInOrder } from './built-in-rules';
import { foldParts, remembering } from './comparable';
import { compileCondition, type Test } from './conditions';
import { NoteFacts } from './note-facts';

/** Says of a note, by its path in the vault (with extension) and its front matter, whether it is a retrospective, and by which rule. */
export type Recogniser = (path: string, frontMatter: FrontMatter) => Verdict;

interface ReadyRule extends Rule {
	readonly tests: readonly Test[];
}

/** A recogniser for these settings. It is made once and asked of many notes; it never throws. */
export function createRecogniser(settings: RecognitionSettings): Recogniser {
	const rules = rulesInOrder(settings).map((rule): ReadyRule => ({ ...rule, tests: rule.conditions.map(compileCondition) }));
	const foldPartsOnce = remembering(foldParts);
	return (path, frontMatter) => judge(new NoteFacts(path, frontMatter, foldPartsOnce), rules);
}

/** The verdict on one note. For many notes, make a recogniser. */
export function recognise(path: string, frontMatter: FrontMatter, settings: RecognitionSettings): Verdict {
	return createRecogniser(settings)(path, frontMatter);
}

function judge(note: NoteFacts, rules: readonly ReadyRule[]): Verdict {
	const decisive = rules.find((rule) => holds(rule, note));
	if (decisive?.action === 'include') return { recognised: true, rule: decisive.id };
	return { recognised: false, veto: decisive?.id ?? null, nearest: nearestRule(note, rules) };
}

function holds({ tests }: ReadyRule, note: NoteFacts): boolean {
	return tests.length > 0 && tests.every((test) => test(note));
}

function nearestRule(note: NoteFacts, rules: readonly ReadyRule[]): NearestRule | null {
	let nearest: NearestRule | null = null;
	for (const rule of rules) {
		if (rule.action === 'exclude') continue;
		const missed = missedConditions(rule, note);
		if (missed.length === 0 && rule.tests.length > 0) return { rule: rule.id, missed: null };
		if (!nearest && missed.length === 1 && rule.tests.length > 1) nearest = { rule: rule.id, missed: missed[0] ?? null };
	}
	return nearest;
}

function missedConditions({ conditions, tests }: ReadyRule, note: NoteFacts): readonly Condition[] {
	return conditions.filter((_, index) => !tests[index]?.(note));
}
