import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Findings {
	readonly offset: number;
	readonly days: number;
	readonly mistakes: readonly string[];
}

// Apia left out 2011-12-30, and midnight did not come in São Paulo on 2018-11-04. The offsets prove that the zone was in force.
const OFFSETS = { 'America/New_York': 300, 'Asia/Seoul': -540, 'Pacific/Apia': -840, 'America/Sao_Paulo': 180 };

let findings: Readonly<Record<string, Findings>>;
beforeAll(async () => {
	const { stdout } = await run(process.execPath, ['--import', 'tsx', join(__dirname, 'check-weeks.ts'), ...Object.keys(OFFSETS)]);
	findings = JSON.parse(stdout) as Record<string, Findings>;
}, 60_000);

test.each(Object.entries(OFFSETS))('in %s, every day from 1970 to 2100 lies in the weeks that a count gives', (zone, offset) => {
	expect(findings[zone]).toEqual({ offset, days: 48_943, mistakes: [] });
});
