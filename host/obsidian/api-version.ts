/** The version of Obsidian that the host takes after. */
export const apiVersion = '1.13.1';

/** Whether the host is at least of this version. */
export function requireApiVersion(version: string): boolean {
	return apiVersion.localeCompare(version, 'en', { numeric: true }) >= 0;
}
