import { resolve } from 'node:path';
import { buildHost } from './build-host';
import { buildPlugin } from './build-plugin';
import { HELP, readArguments } from './server/command-line';
import { StartError, startHost, type Host } from './server/start-host';

async function main(): Promise<void> {
	const wanted = readArguments(process.argv.slice(2));
	if (wanted === 'help') {
		console.log(HELP);
		return;
	}
	await Promise.all([buildPlugin(), buildHost()]);
	const host = await startHost({ ...wanted, vault: wanted.vault && fromWhereTheUserStands(wanted.vault) });
	console.log(greeting(host, wanted.write === true));
	closeAtEnd(host);
}

// npm runs scripts in the project's folder, wherever it was called.
function fromWhereTheUserStands(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? '', path);
}

function greeting({ url, vaultFolder }: Host, write: boolean): string {
	const place = write
		? `Works on the folder itself: changes are written to ${vaultFolder}`
		: `Works on a copy, removed at the end: ${vaultFolder}`;
	return `Weekly Retrospective is at ${url}\n${place}\nEnd with Ctrl+C.`;
}

function closeAtEnd(host: Host): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			void host.close().then(() => process.exit(0));
		});
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof StartError ? error.message : error);
	process.exitCode = 1;
});
