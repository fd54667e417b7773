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
	const rules = rulesInOrder(settings).filter(({ conditions }) => conditions.length > 0).map((rule): ReadyRule => ({ ...rule, tests: rule.conditions.map(compileCondition) }));
	const foldPartsOnce = remembering(foldParts);
	return (path, frontMatter) => judge(new NoteFacts(path, frontMatter, foldPartsOnce), rules);
}

/** The verdict on one note. For many notes, make a recogniser. */
export function recognise(path: string, frontMatter: FrontMatter, settings: RecognitionSettings): Verdict {
	return createRecogniser(settings)(path, frontMatter);
}

// One pass: the first rule that holds decides, and behind a veto the search for what would have taken the note in goes on.
function judge(note: NoteFacts, rules: readonly ReadyRule[]): Verdict {
	let veto: string | null = null;
	let nearest: NearestRule | null = null;
	for (const rule of rules) {
		const missed = missedConditions(rule, note);
		if (rule.action === 'exclude') {
			if (missed.length === 0) veto ??= rule.id;
		} else if (missed.length === 0) {
			if (veto === null) return { recognised: true, rule: rule.id };
			return { recognised: false, veto, nearest: { rule: rule.id, missed: null } };
		} else {
			nearest ??= nearMiss(rule, missed);
		}
	}
	return { recognised: false, veto, nearest };
}

function nearMiss({ id, conditions }: ReadyRule, missed: readonly Condition[]): NearestRule | null {
	const [only, another] = missed;
	return only && !another && conditions.length > 1 ? { rule: id, missed: only } : null;
}

// Of a rule that keeps out, the first is enough; of one that takes in, two are already no near miss.
function missedConditions({ action, conditions, tests }: ReadyRule, note: NoteFacts): readonly Condition[] {
	const missed: Condition[] = [];
	const enough = action === 'exclude' ? 1 : 2;
	for (let index = 0; index < tests.length && missed.length < enough; index++) {
		const condition = conditions[index];
		if (condition && !tests[index]?.(note)) missed.push(condition);
	}
	return missed;
}
