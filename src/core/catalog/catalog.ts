import type { FrontMatter } from '../model/front-matter';
import type { LinkFactsOf, NoteStateOf, ResolveLink } from '../model/ports';
import type { NoteProblem, Problem } from '../model/problem';
import type { Retrospective } from '../model/retrospective';
import type { Verdict } from '../model/rule';
import type { ReadingSettings, RecognitionSettings } from '../model/settings';
import { SortedList } from '../model/sorted-list';
import { readNote, type NoteReading } from '../reading/read-note';
import { createRecogniser, type Recogniser } from '../recognition/recognise';
import { KeptBody } from './kept-body';
import { inOrder, keepNote, type KeptNote } from './kept-note';
import { createLinkFacts } from './link-facts';
import { markSameWeeks } from './same-weeks';
import { Subscribers } from './subscribers';

export type CatalogSettings = ReadingSettings & RecognitionSettings;

export interface CatalogParts {
	readonly settings: CatalogSettings;
	readonly resolve: ResolveLink;
	readonly noteStateOf: NoteStateOf;
}

/**
 * The retrospectives of a vault, as its notes come, change, move and go. It reads no file: whoever drives it
 * hands over texts. All paths are vault paths with extension. What it hands out is never changed, only replaced.
 */
export class Catalog {
	/** What the vault makes of a link; another function after {@link linksChanged}. */
	factsOf: LinkFactsOf;
	/** Grows with every change of what the catalog says. */
	revision = 0;

	readonly #kept = new Map<string, KeptNote>();
	readonly #broken = new Map<string, readonly Problem[]>();
	readonly #order = new SortedList<KeptNote>(inOrder);
	readonly #subscribers = new Subscribers();
	#inSeries: readonly Retrospective[] | null = null;
	#settings: CatalogSettings;
	#recognise: Recogniser;
	readonly #parts: CatalogParts;

	constructor(parts: CatalogParts) {
		this.#parts = parts;
		this.#settings = parts.settings;
		this.#recognise = createRecogniser(parts.settings);
		this.factsOf = createLinkFacts(parts.resolve, parts.noteStateOf);
	}

	/** By series, then by date, the undated last, then by path. The same array until something changes. */
	get retrospectives(): readonly Retrospective[] {
		this.#inSeries ??= markSameWeeks(this.#order.all);
		return this.#inSeries;
	}

	/** Notes that cannot be read, or whose front matter cannot, although they seem to be retrospectives. By path. */
	get unreadable(): readonly NoteProblem[] {
		const paths = [...this.#broken.keys()].sort();
		return paths.flatMap((path) => (this.#broken.get(path) ?? []).map((problem) => ({ path, problem })));
	}

	/** Whether the note at a path is one of the retrospectives. */
	has(path: string): boolean {
		return this.#kept.has(path);
	}

	/** Whether a note is a retrospective, by path and front matter alone; `null` stands for a note without. */
	verdict(path: string, frontMatter: FrontMatter | null): Verdict {
		return this.#recognise(path, frontMatter ?? {});
	}

	/** Whether a note is to be read: it is recognised, or the catalog knows it and must learn what became of it. */
	isCandidate(path: string, frontMatter: FrontMatter | null): boolean {
		return this.#kept.has(path) || this.#broken.has(path) || this.verdict(path, frontMatter).recognised;
	}

	/** What a text says by itself: the first half of {@link put}, for whoever pauses in between. */
	read(text: string): NoteReading {
		return readNote(text, this.#settings);
	}

	/**
	 * Takes in the text of a note, new or changed, and keeps the note or drops it. Returns the verdict by the text's own
	 * front matter. `read` is what {@link read} has made of the text under the settings of now, where it has.
	 */
	put(path: string, text: string, read?: NoteReading): Verdict {
		if (isBinary(text)) {
			this.#replace(path, null, [{ code: 'not-text', line: 0, detail: '' }]);
			return this.verdict(path, null);
		}
		const settings = this.#settings;
		const reading = read ?? this.read(text);
		const verdict = this.verdict(path, reading.frontMatter);
		if (verdict.recognised) this.#replace(path, keepNote(path, verdict.rule, { ...reading, body: new KeptBody(reading.body, () => readNote(text, settings).body) }));
		else this.#replace(path, null, this.#isMissed(path, verdict) ? reading.problems : []);
		return verdict;
	}

	/** Takes note of a file that could not be read; `reason` is for people and stands behind "cannot be read". */
	unreadableNote(path: string, reason: string): void {
		this.#replace(path, null, [{ code: 'unreadable', line: 0, detail: reason }]);
	}

	/** Forgets a note. A path that it does not know changes nothing. */
	drop(path: string): void {
		this.#replace(path, null);
	}

	/**
	 * Follows a note to another path without reading it again; it is recognised and identified anew there.
	 * Returns false for a note that is not in the catalog: it may be a candidate under its new path.
	 */
	move(oldPath: string, newPath: string): boolean {
		const note = this.#kept.get(oldPath);
		this.batch(() => {
			this.#replace(oldPath, null);
			if (!note) return;
			const verdict = this.verdict(newPath, note.text.frontMatter);
			this.#replace(newPath, verdict.recognised ? keepNote(newPath, verdict.rule, note.text) : null);
		});
		return note !== undefined;
	}

	/** Takes other settings for all that comes. What is kept stays as it was read until it is put again or dropped. */
	useSettings(settings: CatalogSettings): void {
		this.#settings = settings;
		this.#recognise = createRecogniser(settings);
	}

	/** Says that links may lead elsewhere now, or to notes that are further: `factsOf` becomes another function. */
	linksChanged(): void {
		this.factsOf = createLinkFacts(this.#parts.resolve, this.#parts.noteStateOf);
		this.#changed();
	}

	/** Calls `listener` once after each change or batch of changes; returns the function that ends it. */
	subscribe(listener: () => void): () => void {
		return this.#subscribers.add(listener);
	}

	/** Runs changes that subscribers hear of once, when all are made; they hear nothing if there was none. */
	batch(changes: () => void): void {
		this.#subscribers.inOne(changes);
	}

	/** Whether a note that is none was a retrospective, or lacks one thing to be one: its front matter may be why. */
	#isMissed(path: string, verdict: Verdict): boolean {
		return this.isCandidate(path, null) || (!verdict.recognised && verdict.nearest !== null);
	}

	#replace(path: string, note: KeptNote | null, problems: readonly Problem[] = []): void {
		const before = this.#kept.get(path) ?? null;
		const wasBroken = this.#broken.delete(path);
		this.#kept.delete(path);
		this.#order.replace(before, note);
		if (note) this.#kept.set(path, note);
		if (problems.length > 0) this.#broken.set(path, problems);
		if (before || note || wasBroken || problems.length > 0) this.#changed();
	}

	#changed(): void {
		this.revision++;
		this.#inSeries = null;
		this.#subscribers.tell();
	}
}

/** How far a NUL is looked for, as git does it, to tell binary data from text. */
const LOOKED_AT = 8_000;

function isBinary(text: string): boolean {
	return text.slice(0, LOOKED_AT).includes('\0');
}
