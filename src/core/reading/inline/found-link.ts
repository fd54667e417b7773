import type { LinkKind } from '../../model/link';

/** A link as it is written; offsets into the text of its run. */
export interface FoundLink {
	readonly kind: LinkKind;
	readonly from: number;
	readonly to: number;
	readonly textFrom: number;
	readonly textTo: number;
	/** -1 where the target stands in a definition. */
	readonly targetFrom: number;
	readonly targetTo: number;
	/** The target where it stands in a definition. */
	readonly target: string | undefined;
}
