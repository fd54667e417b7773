import type { OpenViewState } from 'obsidian';
import type { AppApi, LeafApi } from '../app-api';
import { normalizePath, parentPath } from '../base/normalize-path';
import type { TFile } from '../base/files';
import { linkPathOf, subpathOf } from '../metadata/link-path';
import type { Menu } from '../ui/menu';

/** Opens what a link leads to. A note that does not exist yet is made, with its folder. */
export async function openLink(app: AppApi, linktext: string, sourcePath: string, leaf: () => LeafApi, state: OpenViewState = {}): Promise<void> {
	const path = linkPathOf(linktext);
	const subpath = subpathOf(linktext);
	const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (path === '' ? null : await makeNote(app, path, sourcePath));
	if (!file) return;
	const eState = subpath === '' ? state.eState : { subpath, ...(state.eState as object | undefined) };
	await leaf().openFile(file, { ...state, ...(eState === undefined ? {} : { eState }) });
}

/** Fills the menu of a link; false where it leads nowhere yet. */
export function addLinkItems(app: AppApi, menu: Menu, linktext: string, sourcePath: string, leaf?: LeafApi): boolean {
	const open = (newLeaf: 'tab' | 'split' | false) => () => app.workspace.openLinkText(linktext, sourcePath, newLeaf);
	menu.addItem((item) => item.setSection('open').setTitle('Open link').setIcon('file').onClick(open(false)));
	menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(open('tab')));
	menu.addItem((item) => item.setSection('open').setTitle('Open to the right').setIcon('split').onClick(open('split')));
	const file = app.metadataCache.getFirstLinkpathDest(linkPathOf(linktext), sourcePath);
	if (file) app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return file !== null;
}

async function makeNote(app: AppApi, linkpath: string, sourcePath: string): Promise<TFile> {
	const name = /\.[a-z0-9]{1,8}$/i.test(linkpath) ? linkpath : `${linkpath}.md`;
	const isPlaced = name.includes('/');
	const folder = app.fileManager.getNewFileParent(sourcePath);
	const path = normalizePath(isPlaced || folder.isRoot() ? name.replace(/^(?:\.\.?\/)+/, '') : `${folder.path}/${name}`);
	const parent = parentPath(path);
	if (parent !== '/' && !app.vault.getFolderByPath(parent)) await app.vault.createFolder(parent);
	return app.vault.create(path, '');
}
