/** One test on a note's front matter and path. Patterns are regular expressions, read without regard to case. */
export type Condition =
	/** A property holds one of the values as a whole value, or as a whole part of a nested tag's path. */
	| { readonly test: 'property'; readonly keys: readonly string[]; readonly values: readonly string[] }
	/** The title, in the front matter, matches. */
	| { readonly test: 'title'; readonly pattern: string }
	/** The title, or a tag, category or the description, matches. */
	| { readonly test: 'topic'; readonly pattern: string }
	/** The file name, without folder and extension, matches. */
	| { readonly test: 'file-name'; readonly pattern: string }
	/** The note lies in this folder, or below it. */
	| { readonly test: 'folder'; readonly folder: string }
	/** A folder of this name lies anywhere above the note. */
	| { readonly test: 'folder-name'; readonly names: readonly string[] }
	/** Title, file name or a property names a week. */
	| { readonly test: 'names-a-week' }
	/** A value of the front matter, or the file name, matches. */
	| { readonly test: 'any-value'; readonly pattern: string };

/** A rule says what a note is when all its conditions hold. The first rule that holds decides. */
export interface Rule {
	/** Stable name, such as `weekly-tag`; an author's own rules are `own-1`, `own-2`, … */
	readonly id: string;
	readonly action: 'include' | 'exclude';
	readonly conditions: readonly Condition[];
}

/** What recognition makes of one note, and why. */
export type Verdict =
	| { readonly recognised: true; readonly rule: string }
	| {
			readonly recognised: false;
			/** The rule that kept it out, or null where none took it in. */
			readonly veto: string | null;
			/** The including rule that came closest, with the condition it missed; null where none held in any part. */
			readonly nearest: { readonly rule: string; readonly missed: Condition } | null;
	  };
