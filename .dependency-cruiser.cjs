// The directions in which files may import one another. The house is drawn in CONTEXT.md; a test holds these rules.
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const layer = (path) => ({ path: `^${path}` });

module.exports = {
	forbidden: [
		forbid('no-circles', 'Files that need each other are one file, or lack a third.', {}, { circular: true }),
		forbid('nobody-imports-main', 'A piece gets what it needs by argument.', layer('(src|host)/'), layer('main\\.ts$')),
		forbid('core-stands-alone', 'Core knows no app, no page and no words.', layer('src/core/'), layer('(src/(ui|obsidian|cli|i18n)|host|tests)/')),
		forbid('core-is-pure', 'Core reads no clock, no disk and no page.', layer('src/core/'), { dependencyTypes: ['core'] }),
		forbid('core-knows-no-framework', 'Core runs in the app, the terminal and the tests alike.', layer('src/core/'), { path: 'node_modules/(obsidian|preact|@codemirror)/' }),
		forbid('model-is-the-ground', 'The nouns know no verbs.', layer('src/core/model/'), layer('src/core/(?!model/)')),
		forbid('rooms-are-apart', 'Reading, recognition, insight and writing share the model alone.',
			layer('src/core/(reading|recognition|insight|writing)/'),
			{ path: '^src/core/(reading|recognition|insight|writing|catalog)/', pathNot: '^src/core/$1/' }),
		forbid('writing-has-two-floors', 'Weeks, stubs and repayment stand on edits, entries, links, names and templates.',
			layer('src/core/writing/(edits|entries|links|names|templates)/'), layer('src/core/writing/(week|stubs|repay)/')),
		forbid('catalog-joins-two', 'The catalog joins reading and recognition, nothing else.', layer('src/core/catalog/'), layer('src/core/(insight|writing)/')),
		forbid('words-lie-beside-core', 'The tables of words know the nouns alone.', layer('src/i18n/'), { path: '^(src|host|main)', pathNot: '^src/(i18n|core/model)/' }),
		forbid('ui-draws', 'Components draw a model and call actions; they know no app.', layer('src/ui/'), layer('(src/(obsidian|cli)|host)/')),
		forbid('only-the-shell-knows-obsidian', 'The app has one door.', { path: '^src/', pathNot: '^src/obsidian/' }, { path: '(^|/)obsidian(/|$)', pathNot: '^(src/obsidian|host)/' }),
		forbid('the-terminal-needs-no-app', 'The report runs without Obsidian.', layer('src/cli/'), layer('(src/(ui|obsidian)|host)/')),
		forbid('nobody-imports-the-terminal', 'What is shared lies in core.', { path: '^(src|main)', pathNot: '^src/cli/' }, layer('src/cli/')),
		forbid('only-the-terminal-runs-on-node', 'Phones have no Node.', { path: '^(src|main)', pathNot: '^src/cli/' }, { dependencyTypes: ['core'] }),
		forbid('plugin-needs-no-host', 'The plugin runs in the real app.', layer('(src|main)'), layer('(host|tests)/')),
		forbid('one-door-for-dates', 'date-fns has one door.', { path: '^src/', pathNot: '^src/core/model/week\\.ts$' }, { path: '(^|/)@?date-fns(/|$)' }),
		forbid('one-door-for-front-matter', 'gray-matter has one door.', { path: '^src/', pathNot: '^src/core/reading/front-matter\\.ts$' }, { path: '(^|/)gray-matter(/|$)' }),
		forbid('one-door-for-yaml', 'js-yaml has one door.', { path: '^src/', pathNot: '^src/core/reading/yaml\\.ts$' }, { path: '(^|/)js-yaml(/|$)' }),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
	},
};
