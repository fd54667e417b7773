/** Times in milliseconds since 1970, size in bytes. */
export interface FileTimes {
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/**
 * A file as the page gets it. A text file has `text`, any other file `base64`.
 * A text file that is not valid UTF-8 has both: its text is lossy then, and `base64` holds the bytes as they are.
 */
export interface FileRecord extends FileTimes {
	/** Path in the vault, with `/` between its parts. */
	readonly path: string;
	readonly text?: string;
	readonly base64?: string;
}

/** Answer of `GET /api/vault`. */
export interface VaultSnapshot {
	readonly name: string;
	readonly folders: readonly string[];
	readonly files: readonly FileRecord[];
	/** Whether changes go to a copy of the folder or to the folder itself. */
	readonly write: 'copy' | 'folder';
}

/** One message of `GET /api/events`: something in the vault was removed, became a folder, or is a file with these contents. */
export type VaultEvent =
	| { readonly path: string; readonly deleted: true }
	| { readonly path: string; readonly dir: true }
	| FileRecord;

/** Body of every answer that is no success. */
export interface ProblemBody {
	readonly error: string;
}
