import type { Vault } from '../vault/vault';

export async function readData(vault: Vault, pluginId: string): Promise<unknown> {
	const path = `${folderOf(vault, pluginId)}/data.json`;
	if (!(await vault.adapter.exists(path))) return null;
	return JSON.parse(await vault.adapter.read(path)) as unknown;
}

export async function writeData(vault: Vault, pluginId: string, data: unknown): Promise<void> {
	const folder = folderOf(vault, pluginId);
	if (!(await vault.adapter.exists(folder))) await vault.adapter.mkdir(folder);
	await vault.adapter.write(`${folder}/data.json`, JSON.stringify(data, null, 2));
}

function folderOf(vault: Vault, pluginId: string): string {
	return `${vault.configDir}/plugins/${pluginId}`;
}
