import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forbidden } from '../../.dependency-cruiser.cjs';
import { brokenImports } from './support/cruise';
import { PROJECT } from './support/project';

jest.setTimeout(60_000);

// One offence against each rule, and some that look alike and are none.
const OFFENCES: Readonly<Record<string, string>> = {
	'main.ts': 'import \'obsidian\'; import \'./src/obsidian/view\'; import \'./host/page\';',
	'host/page.ts': '',
	'src/obsidian/view.ts': 'import \'../../main\'; import \'obsidian\';',
	'src/ui/card.ts': 'import \'../obsidian/view\'; import \'preact\'; import \'../i18n/words\';',
	'src/i18n/words.ts': 'import \'../core/insight/model\'; import \'../core/model/nouns\';',
	'src/cli/report.ts': 'import \'../ui/card\'; import \'node:fs\';',
	'src/obsidian/terminal.ts': 'import \'../cli/report\'; import \'node:path\';',
	'src/core/model/nouns.ts': 'import \'../reading/verbs\';',
	'src/core/model/week.ts': 'import \'date-fns\';',
	'src/core/reading/verbs.ts': 'import \'../writing/edit\'; import \'gray-matter\'; import \'js-yaml\';',
	'src/core/reading/front-matter.ts': 'import \'gray-matter\';',
	'src/core/reading/yaml.ts': 'import \'js-yaml\';',
	'src/core/writing/edit.ts': 'import \'date-fns\'; import \'./other\';',
	'src/core/writing/other.ts': 'import type { } from \'./edit\'; import \'node:fs\'; import \'preact\';',
	'src/core/writing/edits/span.ts': 'import \'../week/plan\';',
	'src/core/writing/week/plan.ts': 'import \'../edits/line\';',
	'src/core/writing/edits/line.ts': '',
	'src/core/catalog/all.ts': 'import \'../insight/model\'; import \'../reading/verbs\';',
	'src/core/insight/model.ts': 'import \'../../i18n/words\'; import \'../model/week\'; import type { App } from \'obsidian\';',
};

test('every import goes down, and none in a circle', async () => {
	const broken = await brokenImports(PROJECT, ['main.ts', 'src', 'host/start.ts', 'host/server', 'host/obsidian', 'host/app']);
	expect(broken.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('each rule catches its offence', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'house-'));
	try {
		for (const [path, text] of Object.entries(OFFENCES)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		await writeFile(join(folder, 'tsconfig.json'), '{}');
		await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
		const caught = (await brokenImports(folder, ['main.ts', 'src', 'host'])).map(({ rule }) => rule.name);
		expect([...new Set(caught)].sort()).toEqual(forbidden.map(({ name }) => name).sort());
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
