/** By what a note answers to a name. */
export type NamedBy = 'title' | 'alias' | 'slug' | 'file-name' | 'translation';

/** Why a note may be meant: by what it answers to the name, or how its path differs from what is written. */
export type MatchReason =
	| { readonly code: NamedBy | 'moved' | 'case' | 'unicode' | 'extension' | 'spelling' | 'letter' }
	/** The dates in front of the names differ by so many days; null where only one has a date. */
	| { readonly code: 'date'; readonly days: number | null };
