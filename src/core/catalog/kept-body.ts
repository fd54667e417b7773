import type { NoteBody } from '../model/retrospective';

/**
 * The body of a note, of which the text alone is held until somebody looks into it: a text is the smallest form of
 * what it says, and quickly read. From then on the body is always the same object.
 */
export class KeptBody {
	#body: NoteBody | null = null;
	/** A note is mostly looked into just after it came in, when its body is still about. */
	readonly #recent: WeakRef<NoteBody>;
	readonly #readAgain: () => NoteBody;

	/** `readAgain` gives a body equal to the first. */
	constructor(body: NoteBody, readAgain: () => NoteBody) {
		this.#recent = new WeakRef(body);
		this.#readAgain = readAgain;
	}

	open(): NoteBody {
		this.#body ??= this.#recent.deref() ?? this.#readAgain();
		return this.#body;
	}
}
