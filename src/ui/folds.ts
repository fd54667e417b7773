import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

/** Which cards are folded, by path, so that it outlives updates and a change of tab. */
export interface Folds {
	readonly isFolded: (path: string) => boolean;
	readonly toggle: (path: string) => void;
}

export const FoldsContext = createContext<Folds>({ isFolded: () => false, toggle: () => undefined });

export function useFolds(): Folds {
	return useContext(FoldsContext);
}

/** The folds of one dashboard; at first everything is open. */
export function useNewFolds(): Folds {
	const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
	return useMemo(() => ({ isFolded: (path) => folded.has(path), toggle: (path) => setFolded((before) => toggled(before, path)) }), [folded]);
}

function toggled(before: ReadonlySet<string>, path: string): ReadonlySet<string> {
	const after = new Set(before);
	if (!after.delete(path)) after.add(path);
	return after;
}
