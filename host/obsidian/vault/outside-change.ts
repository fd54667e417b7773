import { isHidden } from '../base/normalize-path';
import type { OutsideChange } from './disk';
import { dataOf } from './file-store';
import type { Vault } from './vault';

/** Brings a change that somebody else made on the disk into the vault, with its events. A change that brings nothing new is passed over. */
export function applyOutsideChange(vault: Vault, change: OutsideChange): void {
	if (change.deleted) removed(vault, change.path);
	else if (change.dir) madeFolder(vault, change.path);
	else written(vault, change);
}

function removed(vault: Vault, path: string): void {
	vault.adapter.store.remove(path);
	const file = vault.getAbstractFileByPath(path);
	if (file) vault.hide(file);
}

function madeFolder(vault: Vault, path: string): void {
	vault.adapter.store.addFolder(path);
	if (!isHidden(path)) vault.showFolder(path);
}

function written(vault: Vault, change: OutsideChange): void {
	const { path } = change;
	const known = vault.adapter.store.files.get(path);
	const data = dataOf(change);
	const stat = { ctime: change.ctime ?? 0, mtime: change.mtime ?? 0, size: change.size ?? 0 };
	vault.adapter.store.put(path, { data, stat });
	if (isHidden(path)) return;
	const file = vault.getFileByPath(path);
	if (!file) {
		vault.show(path);
		return;
	}
	vault.refresh(file);
	if (known?.data !== data) vault.trigger('modify', file);
}
