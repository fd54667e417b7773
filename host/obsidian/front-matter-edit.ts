import { getFrontMatterInfo, parseYaml, stringifyYaml } from 'obsidian-test-mocks/obsidian';

/** The text with its properties changed by `change`. Throws the parser's error where they are no YAML. */
export function editFrontMatter(text: string, change: (properties: Record<string, unknown>) => void): string {
	const info = getFrontMatterInfo(text);
	const parsed: unknown = info.frontmatter.trim() === '' ? {} : parseYaml(info.frontmatter);
	const properties = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<string, unknown>;
	change(properties);
	const body = text.slice(info.contentStart);
	return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
}
