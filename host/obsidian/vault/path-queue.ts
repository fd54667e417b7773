import { foldPath } from '../../../src/core/model/vault-path';

/** Runs the steps for one path one after the other, so that two changes of a file never overlap. Case does not count. */
export class PathQueue {
	private readonly last = new Map<string, Promise<unknown>>();

	run<T>(path: string, step: () => Promise<T>): Promise<T> {
		const key = foldPath(path);
		const done = (this.last.get(key) ?? Promise.resolve()).then(step, step);
		this.last.set(key, done);
		const tidy = (): void => {
			if (this.last.get(key) === done) this.last.delete(key);
		};
		done.then(tidy, tidy);
		return done;
	}
}
