import { functionsOf, looseTypes } from './support/functions';
import { readProject, sourceFiles } from './support/project';

const files = sourceFiles().map((path) => ({ path, text: readProject(path) }));
const sizes = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
const functions = files.flatMap(({ path }) => functionsOf(path));

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

test('no file is longer than 250 lines', () => {
	expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('half of the files are at most 70 lines long', () => {
	expect(quantile(sizes.map(({ lines }) => lines), 0.5)).toBeLessThanOrEqual(70);
});

test('half of the functions are at most 8 lines long', () => {
	expect(quantile(functions.map(({ lines }) => lines), 0.5)).toBeLessThanOrEqual(8);
});

test('nine in ten functions are at most 25 lines long', () => {
	const long = functions.filter(({ lines }) => lines > 25);
	const share = long.length / functions.length;
	expect({ tooMany: share > 0.1, long: share > 0.1 ? long : [] }).toEqual({ tooMany: false, long: [] });
});

test('files are named in kebab-case', () => {
	const odd = files.map(({ path }) => path).filter((path) => !path.split('/').every((part) => /^[a-z\d]+(?:-[a-z\d]+)*(?:\.tsx?)?$/.test(part)));
	expect(odd).toEqual([]);
});

test('only main.ts has a default export', () => {
	const withDefault = files.filter(({ text }) => /^export default\b|\bas default\b/m.test(text)).map(({ path }) => path);
	expect(withDefault).toEqual(['main.ts']);
});

test('no file merely passes on what others export, and none is a drawer for everything', () => {
	const barrels = files.filter(({ text }) => /^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from\b/m.test(text)).map(({ path }) => path);
	const drawers = files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common|index)\.tsx?$/.test(path));
	expect([...barrels, ...drawers]).toEqual([]);
});

test('no type is left open', () => {
	expect(files.flatMap(({ path }) => looseTypes(path))).toEqual([]);
});

test('no check is switched off', () => {
	const off = files.filter(({ text }) => /eslint-disable|@ts-(?:ignore|nocheck|expect-error)/.test(text)).map(({ path }) => path);
	expect(off).toEqual([]);
});

test('no regular expression looks behind, which older phones cannot', () => {
	expect(files.filter(({ text }) => /\(\?<[=!]/.test(text)).map(({ path }) => path)).toEqual([]);
});
