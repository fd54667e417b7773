import type { CivilDate } from './civil-date';
import type { Link, LinkFacts, NoteState } from './link';

/** Today's civil date on the author's own calendar. */
export type Today = () => CivilDate;

/**
 * The path of the file that a link target leads to, by the lookup rules of Obsidian; null where there is none.
 * Takes the target without `#heading` and already percent-decoded, and the path of the note that it stands in.
 */
export type ResolveLink = (target: string, sourcePath: string) => string | null;

/** How far the note at a path is; null where there is no file. */
export type NoteStateOf = (path: string) => NoteState | null;

/** What the vault makes of a link in the note at `sourcePath`. */
export type LinkFactsOf = (link: Link, sourcePath: string) => LinkFacts;

/**
 * The path, as it is spelt, of the file or folder at this path without regard to case and Unicode form; null where there is none.
 * What differs in nothing else cannot stand beside it on every disk.
 */
export type ExistingPath = (path: string) => string | null;
