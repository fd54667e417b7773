/** Runs a task when all those handed in before it have ended, well or badly; gives back what the task gives. */
export type InOrder = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own. */
export function inOrder(): InOrder {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const next = last.then(task, task);
		last = next;
		return next;
	};
}
