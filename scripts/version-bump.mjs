// Run by `npm version <new version>`: brings manifest.json and versions.json to the version of package.json.
import { readFile, writeFile } from 'node:fs/promises';

const { version } = await readJson('package.json');
const manifest = { ...(await readJson('manifest.json')), version };
const versions = { ...(await readJson('versions.json')), [version]: manifest.minAppVersion };
await writeJson('manifest.json', manifest);
await writeJson('versions.json', versions);

async function readJson(path) {
	return JSON.parse(await readFile(path, 'utf8'));
}

async function writeJson(path, value) {
	await writeFile(path, `${JSON.stringify(value, null, '\t')}\n`);
}
