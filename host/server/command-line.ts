import { parseArgs } from 'node:util';
import { StartError, type HostOptions } from './start-host';

export const HELP = `Shows a vault and the plugin in the browser.

  npm start                               on a copy of the sample vault
  npm start -- --vault <folder>           on a copy of another folder
  npm start -- --vault <folder> --write   on the folder itself

  --port <number>   the port to serve on; any free one where it is left out
  --help            this text
`;

/** What the arguments of `npm start` ask for: help, or a host. Throws a StartError that says what is wrong with them. */
export function readArguments(args: readonly string[]): 'help' | HostOptions {
	const { vault, write, port, help } = parse(args);
	if (help) return 'help';
	if (write && vault === undefined) throw new StartError('--write needs a folder: --vault <folder>.');
	return { vault, write, port: readPort(port) };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				vault: { type: 'string' },
				write: { type: 'boolean', default: false },
				port: { type: 'string', default: '0' },
				help: { type: 'boolean', short: 'h', default: false },
			},
		}).values;
	} catch (error) {
		throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
	}
}

function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) throw new StartError(`${text} is no port: it must be a number up to 65535.`);
	return port;
}
