import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** The paths of the cards that are folded in a dashboard, so that a fold outlives updates and a change of tab. */
export const FoldsContext = createContext(new Set<string>());

/** Whether the card of a path is folded, which at first it is not, and what turns that. */
export function useFold(path: string): readonly [boolean, () => void] {
	const folds = useContext(FoldsContext);
	const [isFolded, setFolded] = useState(folds.has(path));
	const toggle = () => {
		if (!folds.delete(path)) folds.add(path);
		setFolded(folds.has(path));
	};
	return [isFolded, toggle];
}
