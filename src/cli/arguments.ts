import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Request =
	| { readonly wish: 'report'; readonly folder: string; readonly json: boolean; readonly explain: boolean }
	| { readonly wish: 'help' }
	/** `mistake` is the parser's own message, or null where not exactly one folder is named. */
	| { readonly wish: 'unclear'; readonly mistake: string | null };

const options = {
	json: { type: 'boolean', default: false },
	explain: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments behind the name of the program. */
export function readArguments(args: readonly string[]): Request {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const [folder, ...others] = positionals;
		if (values.help) return { wish: 'help' };
		if (!folder || others.length > 0) return { wish: 'unclear', mistake: null };
		return { wish: 'report', folder, json: values.json, explain: values.explain };
	} catch (error) {
		return { wish: 'unclear', mistake: error instanceof Error ? error.message : String(error) };
	}
}
