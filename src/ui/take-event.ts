/** Keeps an event that is answered from the browser and from what stands around. */
export function takeEvent(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
