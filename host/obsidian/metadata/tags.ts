import type { TagCache } from 'obsidian';
import { isInside, type Range } from './comments';
import type { TextPositions } from './text-positions';

// Any letter of any script; no spaces and no punctuation but `-`, `_` and `/`.
const TAG = /(^|\s)#([^\s!@#$%^&*(),.?":{}|<>;'`~+=[\]\\\u2000-\u206f]+)/gmu;

/** The `#tags` of a note in order, outside the ranges given. A tag of digits alone is none. */
export function readTags(text: string, withoutTags: readonly Range[], positions: TextPositions): TagCache[] {
	const tags: TagCache[] = [];
	for (const match of text.matchAll(TAG)) {
		const name = (match[2] ?? '').replace(/\/+$/, '');
		const from = match.index + (match[1] ?? '').length;
		if (name === '' || /^[\d/]+$/.test(name) || isInside(withoutTags, from)) continue;
		tags.push({ tag: `#${name}`, position: positions.span(from, from + 1 + name.length) });
	}
	return tags;
}
