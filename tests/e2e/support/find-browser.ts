import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { devDependencies } from '../../../package.json';
import { PROJECT } from '../../../host/server/page-files';

/** A Chromium to test with, and what must be set in its environment. */
export interface FoundBrowser {
	readonly executablePath: string;
	readonly env: Readonly<Record<string, string>>;
}

const INSTALLED: readonly string[] = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser named by the variable CHROMIUM, else an installed one, else the one that npm brought along (Linux on x64). */
export async function findBrowser(): Promise<FoundBrowser> {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
	const installed = named ?? INSTALLED.find((path) => existsSync(path));
	return installed === undefined ? unpackedBrowser() : { executablePath: installed, env: {} };
}

async function unpackedBrowser(): Promise<FoundBrowser> {
	const cache = join(PROJECT, 'node_modules/.cache');
	const folder = join(cache, `chromium-${devDependencies['@sparticuz/chromium']}`);
	if (!existsSync(folder)) await unpack(cache, folder);
	const fonts = join(folder, 'fonts');
	return {
		executablePath: join(folder, 'chromium'),
		env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, 'fonts.conf') },
	};
}

// In a folder of its own that is renamed when it is whole: a run that breaks off, or a second one at the same time,
// must not leave half a browser behind.
async function unpack(cache: string, folder: string): Promise<void> {
	await mkdir(cache, { recursive: true });
	const draft = await mkdtemp(join(cache, 'chromium-'));
	// The package unpacks to the temporary folder, and brings the libraries of a bare machine where it is told to be on one.
	const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
	await promisify(execFile)(process.execPath, ['-e', 'require("@sparticuz/chromium").executablePath()'], { cwd: PROJECT, env });
	await writeFile(join(draft, 'fonts/fonts.conf'), fontsConfiguration(folder));
	await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
}

// The package's own names folders that are not there; without one that does, no text is drawn at all.
function fontsConfiguration(folder: string): string {
	const body = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
	return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${body}</fontconfig>`;
}
