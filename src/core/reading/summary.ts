import type { Link } from '../model/link';
import type { Section } from '../model/section';
import type { Run } from './blocks/block-facts';
import { shownText } from './entries/shown-text';
import type { Outline } from './outline';

/** How many characters of the summary a card has room for. */
const LONGEST = 400;

/** Gathers the first lines of the first section of summary, as plain text in one line. */
export class SummaryReader {
	#summary = '';
	readonly #note: string;
	readonly #section: Section | undefined;

	constructor({ text, sections }: Outline) {
		this.#note = text;
		this.#section = sections.find(({ role }) => role === 'summary');
	}

	/** The summary so far; empty where there is none. */
	get summary(): string {
		return this.#summary.slice(0, LONGEST).trim();
	}

	/** Adds a run, if it stands in that section and there is room. `links` and `traits` are the run's. */
	add(run: Run, links: readonly Link[], traits: number): void {
		const section = this.#section;
		if (!section || run.from < section.headingTo || run.from >= section.to || run.kind === 'heading' || this.#summary.length >= LONGEST) return;
		this.#summary += `${shownText(this.#note, run.lines ?? [run], run.from, links, traits)} `;
	}
}
