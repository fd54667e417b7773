import { useRef } from 'preact/hooks';
import type { UserEvent } from './dashboard-actions';
import { takeEvent } from './take-event';

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
			takeEvent(event);
			if (event.timeStamp - pressedAt.current > SAME_PRESS_MS) open(event);
		},
		onKeyDown: (event) => {
			if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
			takeEvent(event);
			pressedAt.current = event.timeStamp;
			open(event);
		},
	};
}
