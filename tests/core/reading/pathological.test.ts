import { PATHOLOGICAL } from '../../bench/pathological';
import { read } from './support/notation';

// The benchmark measures that the time is linear; a quadratic one would not end here within the limit.
test.each(Object.entries(PATHOLOGICAL))('%s: a note of 100,000 characters is read', (_name, make) => {
	const began = performance.now();
	expect(read(make(100_000)).body.sections).toBeDefined();
	expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
	['a line of a million characters', 'a '.repeat(500_000)],
	['a label of a million characters', `[${'a'.repeat(1_000_000)}](b)`],
	['a million brackets', '['.repeat(1_000_000)],
	['half a million images around one', `${'!['.repeat(200_000)}a${'](b)'.repeat(200_000)}`],
	['a tag with half a million attributes', `<a ${'b '.repeat(500_000)}`],
	['a table of half a million columns', `|${'a|'.repeat(250_000)}\n|${'-|'.repeat(250_000)}\n`],
	['a delimiter row of two million columns', `a|b\n${'-|'.repeat(2_000_000)}`],
	['a tag with a million values that never closes', `<a${' b=c'.repeat(1_000_000)} =`],
	['5 MB of items', '- [a (TODO)](#)\n'.repeat(330_000)],
	['5 MB of lines', 'a b c d\n'.repeat(650_000)],
])('%s does no harm', (_name, text) => {
	const began = performance.now();
	expect(() => read(text)).not.toThrow();
	expect(performance.now() - began).toBeLessThan(15_000);
});
