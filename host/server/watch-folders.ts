import { watch, type FSWatcher } from 'node:fs';

/** A folder on disk. The inode tells a folder from another that took its place under the same name. */
export interface WatchedFolder {
	readonly folder: string;
	readonly inode: number;
}

/** Calls back, without saying where, whenever something may have changed in one of the folders it follows. */
export interface FolderWatch {
	/** From now on follows exactly these folders. Answers whether one of them is newly followed. */
	follow(folders: readonly WatchedFolder[]): boolean;
	close(): void;
}

const POLL_MS = 2_000;

/** Starts following `root` and what will be named by `follow`. */
export function watchFolders(root: string, onHint: () => void): FolderWatch {
	// Node's own recursion on Linux loses files that are saved by rename and folders that appear several levels deep.
	return process.platform === 'linux' ? followEach(onHint) : followTree(root, onHint);
}

function followTree(root: string, onHint: () => void): FolderWatch {
	const watcher = watch(root, { recursive: true }, onHint).on('error', onHint);
	return { follow: () => false, close: () => { watcher.close(); } };
}

function followEach(onHint: () => void): FolderWatch {
	const watchers = new Map<string, FSWatcher>();
	let poll: NodeJS.Timeout | undefined;
	const add = (key: string, folder: string): void => {
		const watcher = watchOne(folder, onHint);
		if (watcher) watchers.set(key, watcher);
		// The system gives out a limited number of watchers; without one, looking now and then must do.
		else poll ??= setInterval(onHint, POLL_MS);
	};
	return {
		follow: (folders) => {
			const wanted = new Map(folders.map(({ folder, inode }) => [`${String(inode)} ${folder}`, folder]));
			closeAll(watchers, (key) => !wanted.has(key));
			const added = [...wanted].filter(([key]) => !watchers.has(key));
			for (const [key, folder] of added) add(key, folder);
			return added.some(([key]) => watchers.has(key));
		},
		close: () => {
			clearInterval(poll);
			closeAll(watchers, () => true);
		},
	};
}

function watchOne(folder: string, onHint: () => void): FSWatcher | null {
	try {
		return watch(folder, onHint).on('error', onHint);
	} catch {
		return null;
	}
}

function closeAll(watchers: Map<string, FSWatcher>, which: (key: string) => boolean): void {
	for (const [key, watcher] of watchers) {
		if (!which(key)) continue;
		watcher.close();
		watchers.delete(key);
	}
}
