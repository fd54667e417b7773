import { forgetfulDisk, type Disk, type FileData } from '../../../../host/obsidian/vault/disk';

/** What happens to a write of a file instead of what should; it may throw, or wait. */
export type Fault = (path: string, data: FileData) => void | Promise<void>;

/** A disk in memory whose writes of files meet the fault that is set; with none, all goes well. */
export function faultyDisk(): { readonly disk: Disk; meet: (fault: Fault | null) => void } {
	const real = forgetfulDisk();
	let fault: Fault | null = null;
	const disk: Disk = {
		...real,
		put: async (path, data, options) => {
			await fault?.(path, data);
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
	return { disk, meet: (one) => { fault = one; } };
}
