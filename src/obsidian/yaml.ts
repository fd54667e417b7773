import { parseYaml as parse } from 'obsidian';
import { YamlError } from '../core/reading/yaml-error';

/** What Obsidian's reader, the npm package `yaml`, throws. */
interface ReaderError extends Error {
	readonly code?: unknown;
	readonly linePos?: readonly { readonly line: number }[];
}

/** Takes the place of `core/reading/yaml.ts` in the app: what Obsidian reads itself need not be brought along. */
export function parseYaml(text: string): unknown {
	try {
		return parse(text) as unknown;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { message, code, linePos } = error as ReaderError;
		const line = linePos?.[0]?.line;
		throw new YamlError(reasonIn(message), line === undefined ? null : line - 1, code === 'DUPLICATE_KEY');
	}
}

/** The first line says what is wrong, and then where within the properties, which is not where in the note. */
function reasonIn(message: string): string {
	return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
