import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { YamlError } from './yaml-error';

/**
 * The value of a YAML 1.2 text; dates stay strings. Throws a {@link YamlError}.
 * In the app, Obsidian's own reader takes the place of this file: see `obsidian/yaml.ts` and the build.
 */
export function parseYaml(text: string): unknown {
	try {
		return load(text, { schema: CORE_SCHEMA });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const mark = error.mark as YAMLException['mark'] | undefined;
		throw new YamlError(error.reason, mark?.line ?? null, error.reason === 'duplicated mapping key');
	}
}
