import { stat } from 'node:fs/promises';
import type { InOrder } from './in-order';
import { readAll } from './vault-snapshot';
import { walkVault, type Found } from './walk-vault';
import { watchFolders, type FolderWatch } from './watch-folders';
import type { VaultEvent } from './wire';

// Long enough for a save in two steps (empty, then written) to be seen as one.
const SETTLE_MS = 40;

/** What a file looked like when it was last reported; differs as soon as it is written or replaced. */
type Fingerprint = string;

/**
 * Reports what happens to the vault on disk, whoever did it. A watcher's word is taken as a hint alone: at each hint
 * the vault is compared with what it was, so that nothing is lost in a burst, a save by rename or a new deep folder.
 */
export class VaultEvents {
	private known: ReadonlyMap<string, Fingerprint> = new Map();
	private timer: NodeJS.Timeout | undefined;
	private closed = false;
	private readonly watch: FolderWatch;

	/** `inOrder` is shared with the page's own changes, so that an event never carries a text older than an answer. */
	constructor(
		private readonly root: string,
		private readonly inOrder: InOrder,
		private readonly publish: (event: VaultEvent) => void,
	) {
		this.watch = watchFolders(root, () => { this.hint(); });
	}

	/** Takes the vault as it stands for known; what changes after this is reported. */
	async start(): Promise<void> {
		const found = await walkVault(this.root);
		this.known = fingerprints(found);
		if (await this.follow(found)) this.hint();
	}

	close(): void {
		this.closed = true;
		clearTimeout(this.timer);
		this.watch.close();
	}

	private hint(): void {
		if (this.closed || this.timer) return;
		this.timer = setTimeout(() => {
			this.timer = undefined;
			void this.inOrder(() => this.compare());
		}, SETTLE_MS);
	}

	private async compare(): Promise<void> {
		const found = await walkVault(this.root);
		const before = this.known;
		this.known = fingerprints(found);
		// What came into a new folder before it was followed is found by looking once more.
		if (await this.follow(found)) this.hint();
		for (const event of await eventsBetween(before, this.known, found)) this.publish(event);
	}

	private async follow(found: readonly Found[]): Promise<boolean> {
		const root = await stat(this.root).catch(() => null);
		if (this.closed || !root) return false;
		const folders = found.filter(({ stats }) => stats.isDirectory()).map(({ file, stats }) => ({ folder: file, inode: stats.ino }));
		return this.watch.follow([{ folder: this.root, inode: root.ino }, ...folders]);
	}
}

function fingerprints(found: readonly Found[]): ReadonlyMap<string, Fingerprint> {
	return new Map(found.map(({ path, stats }) => [path, fingerprint(stats)]));
}

function fingerprint(stats: Found['stats']): Fingerprint {
	return stats.isDirectory() ? 'folder' : [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino].join(' ');
}

type Fingerprints = ReadonlyMap<string, Fingerprint>;

async function eventsBetween(before: Fingerprints, after: Fingerprints, found: readonly Found[]): Promise<readonly VaultEvent[]> {
	const changed = found.filter(({ path }) => before.get(path) !== after.get(path));
	const folders = changed.filter(({ stats }) => stats.isDirectory()).map(({ path }) => ({ path, dir: true as const }));
	const files = await readAll(changed.filter(({ stats }) => stats.isFile()));
	return [...removals(before, after), ...folders, ...files];
}

// Children before their folder, so that no folder goes while something is in it.
function removals(before: Fingerprints, after: Fingerprints): readonly VaultEvent[] {
	const gone = [...before].filter(([path, was]) => !after.has(path) || (was === 'folder') !== (after.get(path) === 'folder'));
	return gone.map(([path]) => ({ path, deleted: true as const })).reverse();
}
