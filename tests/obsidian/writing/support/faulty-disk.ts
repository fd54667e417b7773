import { forgetfulDisk, type Disk, type FileData } from '../../../../host/obsidian/vault/disk';

/** What happens to a write of a file instead of what should; it may throw, or wait. */
export type Fault = (path: string, data: FileData) => void | Promise<void>;

/** A disk in memory whose writes of files meet the fault that is set; with none, all goes well. `unseen` are texts that another program wrote, and that no event has told of. */
export function faultyDisk(): { readonly disk: Disk; readonly unseen: Map<string, string>; meet: (fault: Fault | null) => void } {
	const real = forgetfulDisk();
	const unseen = new Map<string, string>();
	let fault: Fault | null = null;
	const disk: Disk = {
		...real,
		get: (path) => {
			const text = unseen.get(path);
			return Promise.resolve(text === undefined ? null : { path, text, ctime: 1, mtime: 1_700_000_000_000, size: text.length });
		},
		put: async (path, data, options) => {
			await fault?.(path, data);
			unseen.delete(path);
			return real.put(path, data, options);
		},
		remove: async (path) => {
			await fault?.(path, '');
			await real.remove(path);
		},
		move: async (from, to) => {
			await fault?.(from, '');
			await real.move(from, to);
		},
	};
	return { disk, unseen, meet: (one) => { fault = one; } };
}
