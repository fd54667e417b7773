import { Catalog } from '../../../src/core/catalog/catalog';
import { dashboardModel } from '../../../src/core/insight/dashboard-model';
import { SeriesFollower } from '../../../src/core/insight/series-follower';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { vaultIndex } from '../../../src/obsidian/index/vault-index';
import { Component } from '../fake-app/obsidian';
import { vaultApp, type StoredNote } from '../fake-app/vault-app';
import { generateNotes } from '../generate-notes';
import { heldBytes, median, processorSecondsFor } from './measuring';
import { Turns } from './turns';

const SEED = 7;
/** One note in so many is a retrospective. */
const SPREAD = 20;
/** One thing stands in the notes of so many weeks, on average. */
const WEEKS_OF_A_THING = 13;

function dayOf(index: number): string {
	return new Date(Date.UTC(1985, 0, 4 + 7 * index)).toISOString().slice(0, 10);
}

/** Retrospectives of one series, each of its own week, that go on to other things every quarter. */
function retrospectives(count: number): StoredNote[] {
	return generateNotes(count, SEED).map((generated, index) => {
		const [title, quarter] = [`Systems camp ${(index % 100) + 1}주차 회고`, Math.floor(index / WEEKS_OF_A_THING)];
		const text = generated.replaceAll('2023-05-19', dayOf(index)).replace(/^title: .*$/m, `title: "${title}"`);
		const bytes = Buffer.from(text.replace(/(?:\]|\* \[)(?=[^[\](]+(?: ?\(\w+\))?\]\()/g, `$&${quarter} `));
		return { path: `_posts/camp/${dayOf(index)}-week-${index}.md`, frontMatter: { title, tags: ['systems', 'weekly'], last_modified_at: dayOf(index) }, text: () => bytes.toString() };
	});
}

function notesOfAllKinds(count: number): StoredNote[] {
	const found = retrospectives(count / SPREAD);
	return Array.from({ length: count }, (_, index) => found[index % SPREAD === 0 ? index / SPREAD : -1] ?? {
		path: `notes/os/paging-${index}.md`, frontMatter: index % 3 === 0 ? null : { title: `Paging ${index}`, tags: ['os', 'memory'] }, text: () => '',
	});
}

/** What a vault of so many notes takes from cold to ready: milliseconds of all turns and of the longest, and kilobytes held for each retrospective. */
export async function coldToReady(count: string): Promise<{ readonly all: number; readonly longest: readonly number[]; readonly held: number }> {
	let onTask = (): void => undefined;
	// In a page each timer is a task of its own; Node runs those that are due one behind the other.
	const later = (work: () => void, delay?: number) => setTimeout(() => [onTask(), work()], delay);
	Object.assign(globalThis, { window: { setTimeout: later, clearTimeout } });
	const app = vaultApp(notesOfAllKinds(Number(count)), () => onTask());
	const before = heldBytes();
	const owner = new Component();
	const recorded = new Turns();
	onTask = () => recorded.next();
	const index = vaultIndex(owner, app, DEFAULT_SETTINGS);
	const turns = await recorded.during(new Promise((resolve) => {
		index.subscribe(() => index.progress.ready && resolve());
	}));
	const held = (heldBytes() - before) / 1024 / index.catalog.retrospectives.length;
	owner.unload();
	return { all: turns.reduce((sum, turn) => sum + turn, 0), longest: [...turns].sort((a, b) => b - a).slice(0, 5), held };
}

/** Milliseconds from one changed note to the new model of the dashboard, in a vault of so many retrospectives. */
export function oneChange(count: string): number {
	const catalog = new Catalog({ settings: DEFAULT_SETTINGS, resolve: () => null, noteStateOf: () => null });
	const [notes, follower] = [retrospectives(Number(count)), new SeriesFollower()];
	const look = () => dashboardModel({
		retrospectives: catalog.retrospectives, factsOf: catalog.factsOf, today: '2026-11-23', weeks: DEFAULT_SETTINGS, series: null, filter: '', unreadable: catalog.unreadable,
	}, follower);
	for (const { path, text } of notes) catalog.put(path, text());
	if (look().weeks.total !== notes.length) throw new Error('The notes are not all of one series');
	const taken = Array.from({ length: 300 }, (_, round) => {
		const note = notes[(round * 7) % notes.length];
		return processorSecondsFor(() => {
			if (note) catalog.put(note.path, `${note.text()}\n- one more ${round} (TODO)\n`);
			look();
		});
	});
	return median(taken.slice(100)) * 1000;
}
