import { useRef } from 'preact/hooks';
import type { UserEvent } from './dashboard-actions';

interface MenuHandlers {
	readonly onContextMenu: (event: MouseEvent) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

// Some platforms send a `contextmenu` after the key, some do not; within this time it belongs to the key.
const SAME_PRESS_MS = 500;

/** Handlers that open a menu by right click, long press, the menu key and Shift+F10, once for each. */
export function useMenuEvents(open: (event: UserEvent) => void): MenuHandlers {
	const pressedAt = useRef(-Infinity);
	return {
		onContextMenu: (event) => {
			event.preventDefault();
			event.stopPropagation();
			if (event.timeStamp - pressedAt.current > SAME_PRESS_MS) open(event);
		},
		onKeyDown: (event) => {
			if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
			event.preventDefault();
			event.stopPropagation();
			pressedAt.current = event.timeStamp;
			open(event);
		},
	};
}
