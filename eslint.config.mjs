import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

// The app's rules fit what runs inside the app; host, terminal and tests take the typed rules alone.
const inTheApp = ['main.ts', 'src/**/*.ts', 'src/**/*.tsx'];
const outsideTheApp = ['src/cli/**'];

const appRules = obsidianmd.configs.recommendedWithLocalesEn.map((config) => ({
	...config,
	files: config.files ?? inTheApp,
	ignores: [...(config.ignores ?? []), ...outsideTheApp, 'host/**', 'tests/**', 'scripts/**', '*.mjs'],
}));

export default defineConfig([
	globalIgnores(['main.js', 'host/out/**', 'coverage/**', 'node_modules/**', 'host/sample-vault/**', '**/*.mjs', '**/*.cjs', '**/*.d.mts', '**/*.d.cts']),
	...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
	...appRules,
	{
		files: ['**/*.ts', '**/*.tsx'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'max-lines': ['error', { max: 250 }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],
		},
	},
	// What is private is held by the language: one way to say it, and the minifier can shorten the names.
	{
		files: inTheApp,
		rules: { 'no-restricted-syntax': ['error', { selector: '[accessibility="private"]', message: 'Write `#name`.' }] },
	},
	// Words of the trade that are spelt so, and the plugin's own name.
	{
		files: ['src/i18n/en/*.ts'],
		rules: { 'obsidianmd/ui/sentence-case-locale-module': ['warn', { acronyms: ['TODO', 'ISO', 'YAML', 'HTML', 'URL', 'JSON'], ignoreWords: ['TODOs'], brands: ['Markdown', 'Obsidian', 'Templater'] }] },
	},
	// gray-matter takes its YAML engine from outside, and that of YAML 1.2 with dates as strings is js-yaml 4.
	// The terminal's table alone takes string-width; it is not in the plugin.
	{ files: ['package.json'], rules: { 'depend/ban-dependencies': ['error', { allowed: ['js-yaml', 'string-width'] }] } },
	{ files: ['src/cli/**', 'host/**', 'tests/**'], rules: { 'no-console': 'off' } },
	// To run a plugin from its text, as Obsidian does, is what the host is for.
	{ files: ['host/app/plugin-code.ts'], rules: { '@typescript-eslint/no-implied-eval': 'off' } },
]);
