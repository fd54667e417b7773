// Packages that ship ES modules alone; jest's CommonJS transform must reach them.
const esm = [
	'@date-fns/.*', 'dom-accessibility-api', 'filenamify', 'filename-reserved-regex', 'preact', '@testing-library/preact', 'lucide', 'yaml',
	'mdast-util-.*', 'micromark.*', 'unist-util-.*', 'decode-named-character-reference', 'character-entities.*',
	'devlop', 'ccount', 'escape-string-regexp', 'markdown-table', 'trim-lines', 'fault', 'zwitch', 'longest-streak',
	'@codemirror/.*', '@lezer/.*', 'crelt', 'style-mod', 'w3c-keyname', '@marijn/.*',
].join('|');

const shared = {
	// `ts` before `js`, else `../main` finds the built main.js.
	moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
	moduleNameMapper: { '^filenamify/browser$': '<rootDir>/node_modules/filenamify/filenamify.js' },
	transform: {
		'^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', {
			jsc: {
				target: 'es2022',
				parser: { syntax: 'typescript', tsx: true },
				transform: { react: { runtime: 'automatic', importSource: 'preact' } },
			},
			module: { type: 'commonjs' },
		}],
	},
	transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
};

// Both look at the plugin as it is released: it is built once for all.
const globalSetup = '<rootDir>/tests/support/global-setup.ts';
const inNode = { ...shared, testEnvironment: 'node' };
const inDom = {
	...shared,
	testEnvironment: '<rootDir>/tests/support/dom-environment.cjs',
	testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
};

module.exports = {
	// The end-to-end tests mostly wait: by its own count jest would leave one of two cores idle.
	maxWorkers: '100%',
	reporters: ['default', '<rootDir>/tests/support/closing-line.cjs'],
	projects: [
		{ ...inNode, displayName: 'core', testMatch: ['<rootDir>/tests/{core,cli}/**/*.test.ts'] },
		{ ...inDom, displayName: 'ui', testMatch: ['<rootDir>/tests/ui/**/*.test.tsx', '<rootDir>/tests/obsidian/**/*.test.ts'] },
		{ ...inDom, displayName: 'host', testMatch: ['<rootDir>/tests/host/**/*.test.ts'] },
		{ ...inNode, displayName: 'house', testMatch: ['<rootDir>/tests/house/**/*.test.ts'], globalSetup },
		{ ...inNode, displayName: 'end-to-end', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], globalSetup },
	],
};
