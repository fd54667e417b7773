/**
 * A list of whole numbers (-1 and above) and texts in little memory. A string cut from a note would keep the whole
 * note alive in V8; here the texts are one string of their own, and the numbers an array without objects.
 */
export interface Packed {
	/** All different texts, one behind the other. */
	readonly texts: string;
	/** How many texts there are, their lengths, then what was written; each one higher than it is. */
	readonly numbers: Uint16Array | Uint32Array;
}

/** Writes numbers and texts one by one, to be read in the same order by {@link PackReader}. */
export class PackWriter {
	readonly #texts = new Map<string, number>();
	readonly #numbers: number[] = [];

	number(value: number): void {
		this.#numbers.push(value + 1);
	}

	flag(value: boolean): void {
		this.number(value ? 1 : 0);
	}

	/** Equal texts are kept once. */
	text(value: string): void {
		const place = this.#texts.get(value) ?? this.#texts.size;
		this.#texts.set(value, place);
		this.number(place);
	}

	list<Item>(items: readonly Item[], write: (item: Item, out: PackWriter) => void): void {
		this.number(items.length);
		for (const item of items) write(item, this);
	}

	/** An item or null. */
	maybe<Item>(item: Item | null, write: (item: Item, out: PackWriter) => void): void {
		this.list(item === null ? [] : [item], write);
	}

	finish(): Packed {
		const texts = [...this.#texts.keys()];
		const numbers = [texts.length, ...texts.map(({ length }) => length), ...this.#numbers];
		const fit = numbers.every((number) => number <= 0xffff);
		// A joined array is a string of its own, without a tie to those that it was made of.
		return { texts: texts.join(''), numbers: fit ? Uint16Array.from(numbers) : Uint32Array.from(numbers) };
	}
}

/** Reads what a {@link PackWriter} wrote, by the same steps in the same order. */
export class PackReader {
	readonly #texts: readonly string[];
	readonly #numbers: Packed['numbers'];
	#place: number;

	constructor({ texts, numbers }: Packed) {
		const count = numbers[0] ?? 0;
		this.#texts = cutTexts(texts, numbers.subarray(1, count + 1));
		this.#numbers = numbers;
		this.#place = count + 1;
	}

	number(): number {
		const value = this.#numbers[this.#place++];
		if (value === undefined) throw new RangeError('Nothing is left to read: it was written by other steps');
		return value - 1;
	}

	flag(): boolean {
		return this.number() === 1;
	}

	text(): string {
		return this.pick(this.#texts);
	}

	/** One of the values of a list, of which the place was written. */
	pick<Value>(values: readonly Value[]): Value {
		const value = values[this.number()];
		if (value === undefined) throw new RangeError('A place that does not exist: it was written by other steps');
		return value;
	}

	list<Item>(read: (from: PackReader) => Item): readonly Item[] {
		const length = this.number();
		// An array that knows its length keeps no room for growing.
		const items = new Array<Item>(length);
		for (let index = 0; index < length; index++) items[index] = read(this);
		return items;
	}

	maybe<Item>(read: (from: PackReader) => Item): Item | null {
		return this.number() === 0 ? null : read(this);
	}
}

function cutTexts(texts: string, lengths: Packed['numbers']): readonly string[] {
	const cut: string[] = [];
	let from = 0;
	for (const length of lengths) {
		cut.push(texts.slice(from, from + length));
		from += length;
	}
	return cut;
}
