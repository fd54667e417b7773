import { readProject, readProjectJson } from './support/project';

interface Manifest {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly minAppVersion: string;
	readonly description: string;
	readonly isDesktopOnly: boolean;
}

const manifest = readProjectJson<Manifest>('manifest.json');
const pack = readProjectJson<{ version: string; license: string; devDependencies: Record<string, string> }>('package.json');
const lock = readProjectJson<{ version: string }>('package-lock.json');
const versions = readProjectJson<Record<string, string>>('versions.json');

test('manifest, package and lock file name the same version, and versions.json knows it', () => {
	expect([pack.version, lock.version]).toEqual([manifest.version, manifest.version]);
	expect(versions[manifest.version]).toBe(manifest.minAppVersion);
});

test('the version is three numbers without a letter', () => {
	expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the manifest has the keys that the community directory knows, and no other', () => {
	const known = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'authorUrl', 'fundingUrl', 'isDesktopOnly'];
	expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
});

test('id and name are those by which people find the plugin', () => {
	expect([manifest.id, manifest.name, manifest.isDesktopOnly]).toEqual(['weekly-retrospective', 'Weekly Retrospective', false]);
});

test('the description is one short text that ends in a full stop', () => {
	expect(manifest.description).toMatch(/^[A-Z][\x20-\x7e]{0,248}\.$/);
	expect(manifest.description).not.toMatch(/obsidian|plugin/i);
});

test('the typings are of a version that knows all of the oldest supported app', () => {
	expect(pack.devDependencies['obsidian']).toMatch(new RegExp(`^${manifest.minAppVersion.replace(/\.\d+$/, '')}\\.`));
});

test('the licence is the one that the package names', () => {
	expect(pack.license).toBe('MIT');
	expect(readProject('LICENSE')).toMatch(/MIT License/);
});

test('every dependency is pinned, so that what was tested is what is built', () => {
	const { dependencies, devDependencies } = readProjectJson<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
	const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
	expect(loose).toEqual([]);
});
