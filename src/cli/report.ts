import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportStringsFor, type ReportStrings } from '../i18n/report-strings';
import { readArguments, type Request } from './arguments';
import { readVault, type Vault } from './read-vault';
import { reportJson } from './report-json';
import { problemCells, reportText } from './report-text';
import { reasonOf } from './read-text';
import { printable } from './text-table';

/** Nothing was reported: the arguments are wrong, or there is no such folder. */
const REFUSED = 2;

function main(args: readonly string[]): number {
	const words = reportStringsFor(language());
	const request = readArguments(args);
	switch (request.wish) {
		case 'help': return say(words.report.usage);
		case 'unclear': return refuse(`${request.mistake ?? words.report.noFolder}\n\n${words.report.usage}`);
		case 'report': return report(request, words);
	}
}

function report({ folder, json, explain }: Extract<Request, { wish: 'report' }>, words: ReportStrings): number {
	const root = resolve(startedIn(), folder);
	const obstacle = obstacleTo(root, words.report);
	if (obstacle !== null) return refuse(`${printable(obstacle)}\n`);
	const vault = readVault(root, words.report);
	complain(vault, words);
	return say(json ? `${JSON.stringify(reportJson(vault, words, explain), null, '\t')}\n` : reportText(vault, words, explain));
}

/** What belongs to no retrospective goes to standard error, as standard output holds the report and nothing else. */
function complain({ catalog, failures }: Vault, words: ReportStrings): void {
	const unreadable = catalog.unreadable.map((problem) => problemCells(problem, words).join(': '));
	for (const line of [...failures, ...unreadable]) process.stderr.write(`${printable(line)}\n`);
}

/** Why a folder cannot be reported on, or null. */
function obstacleTo(root: string, words: ReportStrings['report']): string | null {
	try {
		readdirSync(root);
		return null;
	} catch (error) {
		const reason = reasonOf(error, words);
		return reason === 'ENOENT' || reason === 'ENOTDIR' ? words.notAFolder(root) : words.folderUnreadable(root, reason);
	}
}

/** npm runs a script in the project's folder and tells where it was started. */
function startedIn(): string {
	const started = process.env['npm_lifecycle_event'] === 'report' ? process.env['INIT_CWD'] : undefined;
	return started ?? process.cwd();
}

/** The language of the terminal: `ko` of `ko_KR.UTF-8`. */
function language(): string {
	const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'en';
	return locale.split(/[_.]/, 1)[0] ?? 'en';
}

function say(text: string): number {
	process.stdout.write(text);
	return 0;
}

function refuse(text: string): number {
	process.stderr.write(text);
	return REFUSED;
}

// `report … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});
process.exitCode = main(process.argv.slice(2));
