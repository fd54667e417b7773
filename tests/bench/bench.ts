import { cpus } from 'node:os';
import stringWidth from 'string-width';
import { buildWorker, removeFolder } from './in-process';
import type { Row } from './row';
import { pathological } from './sections/pathological';
import { reading } from './sections/reading';
import { vault } from './sections/vault';

// Usage: npm run bench [-- SEED]. Whoever measures something else adds a section here and its measure to worker.ts.
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const SECTIONS: readonly (readonly [title: string, run: () => Row[]])[] = [
	['Reading', () => reading(seed)],
	['Vault', vault],
	['Pathological notes at n, 2n and 4n', pathological],
];

function inColumns({ what, found, goal, met }: Row): string {
	const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
	return `  ${pad(what, 52)}${pad(found, 24)}${goal && `${met ? 'met' : 'MISSED'}: ${goal}`}`;
}

console.log(`Seed ${seed}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
buildWorker();
const missed: string[] = [];
for (const [title, run] of SECTIONS) {
	console.log(`\n${title}`);
	for (const row of run()) {
		console.log(inColumns(row));
		if (!row.met) missed.push(`${row.what}: ${row.found}, ${row.goal}`);
	}
}
removeFolder();
console.log(missed.length ? `\nGoals missed:\n${missed.map((line) => `  ${line}`).join('\n')}` : '\nAll goals met.');
