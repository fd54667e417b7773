import type { FrontMatter } from '../model/front-matter';
import type { Condition, NearestRule, Rule, Verdict } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { remembering } from '../model/remembering';
import { rulesInOrder } from './built-in-rules';
import { foldParts } from './comparable';
import { compileCondition, type Test } from './conditions';
import { NoteFacts } from './note-facts';

/** The tags and folders of a vault repeat; more than these are not remembered at once. */
const REMEMBERED = 10_000;

/** Says of a note, by its path in the vault (with extension) and its front matter, whether it is a retrospective, and by which rule. */
export type Recogniser = (path: string, frontMatter: FrontMatter) => Verdict;

/** A rule with its conditions made ready. */
interface ReadyRule extends Pick<Rule, 'id' | 'action'> {
	readonly conditions: readonly { readonly condition: Condition; readonly holds: Test }[];
}

/** A recogniser for these settings. It is made once and asked of many notes; it never throws. */
export function createRecogniser(settings: RecognitionSettings): Recogniser {
	const rules = rulesInOrder(settings).filter(({ conditions }) => conditions.length > 0).map(({ id, action, conditions }): ReadyRule => ({ id, action, conditions: conditions.map((condition) => ({ condition, holds: compileCondition(condition) })) }));
	const foldPartsOnce = remembering(foldParts, REMEMBERED);
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
		const { id, action, conditions } = rule;
		const [only, another] = firstMissed(rule, note);
		if (action === 'exclude') {
			if (!only) veto ??= id;
		} else if (!only) {
			return veto === null ? { recognised: true, rule: id } : { recognised: false, veto, nearest: { rule: id, missed: null } };
		} else if (!another && conditions.length > 1) {
			nearest ??= { rule: id, missed: only };
		}
	}
	return { recognised: false, veto, nearest };
}

// Of a rule that keeps out, the first is enough; of one that takes in, two are already no near miss.
function firstMissed({ action, conditions }: ReadyRule, note: NoteFacts): readonly Condition[] {
	const missed: Condition[] = [];
	const enough = action === 'exclude' ? 1 : 2;
	for (const { condition, holds } of conditions) {
		if (!holds(note)) missed.push(condition);
		if (missed.length === enough) break;
	}
	return missed;
}
