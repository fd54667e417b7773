import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { UserEvent } from './dashboard-actions';
import { takeEvent } from './take-event';

// Some platforms send a `contextmenu` after the key, some do not; within this time it belongs to the key.
const SAME_PRESS_MS = 500;

/** When the key was last pressed at an element. */
const pressedAt = new WeakMap<EventTarget, number>();

/** Handlers that open a menu by right click, long press, the menu key and Shift+F10, once for each. */
export function menuEvents(open: (event: UserEvent) => void) {
	return {
		onContextMenu(event: TargetedMouseEvent<HTMLElement>) {
			takeEvent(event);
			if (event.timeStamp - (pressedAt.get(event.currentTarget) ?? -Infinity) > SAME_PRESS_MS) open(event);
		},
		onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
			if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
			takeEvent(event);
			pressedAt.set(event.currentTarget, event.timeStamp);
			open(event);
		},
	};
}
