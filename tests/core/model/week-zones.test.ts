import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Findings {
	readonly offset: number;
	readonly days: number;
	readonly mistakes: readonly string[];
}

async function checkIn(zone: string): Promise<Findings> {
	const script = join(__dirname, 'check-weeks.ts');
	const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ: zone } });
	return JSON.parse(stdout) as Findings;
}

// Apia left out 2011-12-30, and midnight did not come in São Paulo on 2018-11-04. The offsets prove that the zone was in force.
test.concurrent.each([
	['America/New_York', 300],
	['Asia/Seoul', -540],
	['Pacific/Apia', -840],
	['America/Sao_Paulo', 180],
])('in %s, every day from 1970 to 2100 lies in the weeks that a count gives', async (zone, offset) => {
	expect(await checkIn(zone)).toEqual({ offset, days: 48_943, mistakes: [] });
}, 60_000);
