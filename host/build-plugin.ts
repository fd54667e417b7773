import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT } from './server/page-files';

/** Builds the plugin's `main.js` as `npm run build` does. Throws where the build fails, with what it said. */
export async function buildPlugin(): Promise<void> {
	await promisify(execFile)(process.execPath, ['esbuild.config.mjs'], { cwd: PROJECT });
}
