import type { CivilDate } from '../model/civil-date';
import type { Entry } from '../model/entry';
import type { FrontMatter } from '../model/front-matter';
import type { Link } from '../model/link';
import type { Problem } from '../model/problem';
import type { Identity, Keyword, Retrospective, Series } from '../model/retrospective';
import type { Section } from '../model/section';
import type { KeptBody } from './kept-body';

/** What a kept retrospective is made of. */
export interface RetrospectiveParts extends Identity {
	readonly path: string;
	readonly recognisedBy: string;
	readonly frontMatter: FrontMatter;
	readonly body: KeptBody;
}

/**
 * A retrospective that costs little as long as only its name, series and date are asked for. What its body says
 * is behind getters, so a copy by `{ ...retrospective }` would lack it: {@link withProblems} makes copies.
 */
export class KeptRetrospective implements Retrospective {
	readonly path: string;
	readonly title: string;
	readonly series: Series;
	readonly courseWeek: number | null;
	readonly date: CivilDate | null;
	readonly problems: readonly Problem[];
	readonly recognisedBy: string;
	readonly frontMatter: FrontMatter;
	readonly #body: KeptBody;

	constructor(parts: RetrospectiveParts) {
		this.path = parts.path;
		this.title = parts.title;
		this.series = parts.series;
		this.courseWeek = parts.courseWeek;
		this.date = parts.date;
		this.problems = parts.problems;
		this.recognisedBy = parts.recognisedBy;
		this.frontMatter = parts.frontMatter;
		this.#body = parts.body;
	}

	get sections(): readonly Section[] {
		return this.#body.open().sections;
	}

	get entries(): readonly Entry[] {
		return this.#body.open().entries;
	}

	get keywords(): readonly Keyword[] {
		return this.#body.open().keywords;
	}

	get looseLinks(): readonly Link[] {
		return this.#body.open().looseLinks;
	}

	get summary(): string {
		return this.#body.open().summary;
	}

	get hasContent(): boolean {
		return this.#body.open().hasContent;
	}

	/** The same retrospective, and the same body, with other problems. */
	withProblems(problems: readonly Problem[]): KeptRetrospective {
		return new KeptRetrospective({ ...this, body: this.#body, problems });
	}
}
