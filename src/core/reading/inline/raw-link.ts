import type { LinkKind } from '../../model/link';

/** A link as it is written; offsets into the note. `targetFrom` is -1 where the target stands in a definition. */
export interface RawLink {
	readonly kind: LinkKind;
	readonly from: number;
	readonly to: number;
	readonly textFrom: number;
	readonly textTo: number;
	readonly targetFrom: number;
	readonly targetTo: number;
	/** The text with spaces for line ends; of a very long one, its end. */
	readonly text: string;
	readonly target: string;
}
