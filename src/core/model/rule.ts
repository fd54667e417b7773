/** What the words of a title or topic can be about, in any of the languages that recognition knows. */
export type Subject = 'week' | 'retrospective' | 'month-or-year' | 'guide';

/** One test on a note's front matter and path. Patterns are regular expressions, read without regard to case. */
export type Condition =
	/**
	 * One of the properties holds one of the values: as a whole value, or as whole parts of a nested tag's path,
	 * compared without case and separators. With no values named, any value but an empty one will do.
	 */
	| { readonly test: 'property'; readonly keys: readonly string[]; readonly values: readonly string[] }
	/** The title matches: that in the front matter, or else the file name. */
	| { readonly test: 'title'; readonly pattern: string }
	/** The file name, without folder and extension, matches. */
	| { readonly test: 'file-name'; readonly pattern: string }
	/** The note lies in this folder, or below it. */
	| { readonly test: 'folder'; readonly folder: string }
	/** A folder of one of these names lies anywhere above the note; numbers and signs around the name do not matter. */
	| { readonly test: 'folder-name'; readonly names: readonly string[] }
	/** A value of the front matter, or the file name, matches. */
	| { readonly test: 'any-value'; readonly pattern: string }
	/** Words about the subject stand in the title or the file name; in a `topic`, also in tags, categories and description. */
	| { readonly test: 'says'; readonly where: 'title' | 'file-name' | 'topic'; readonly subject: Subject }
	/** Title, file name or tags name a week, or there is a property `week`. */
	| { readonly test: 'names-a-week' };

/** A rule says what a note is when all its conditions hold. The first rule that holds decides. */
export interface Rule {
	/** Stable name, such as `weekly-tag`; an author's own rules are `own-1`, `own-2`, … */
	readonly id: string;
	readonly action: 'include' | 'exclude';
	readonly conditions: readonly Condition[];
}

/** The including rule that came closest to taking a note in. */
export interface NearestRule {
	readonly rule: string;
	/** The one condition that did not hold; null where all held and a veto kept the note out. */
	readonly missed: Condition | null;
}

/** What recognition makes of one note, and why. */
export type Verdict =
	| { readonly recognised: true; readonly rule: string }
	| {
			readonly recognised: false;
			/** The rule that kept it out, or null where none took it in. */
			readonly veto: string | null;
			/** Null where no including rule lacked just one of several conditions. */
			readonly nearest: NearestRule | null;
	  };
