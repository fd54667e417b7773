import fc from 'fast-check';
import { grouped } from '../../../src/core/model/grouped';

test('groups and their items keep the order in which they first come', () => {
	expect(grouped(['bee', 'ant', 'bat', 'ape'], (word) => word[0])).toEqual([['b', ['bee', 'bat']], ['a', ['ant', 'ape']]]);
});

test('every item is in the group of its key, and in no other', () => {
	fc.assert(fc.property(fc.array(fc.nat(9)), (items) => {
		const groups = grouped(items, (item) => item % 3);
		expect(groups.flatMap(([, members]) => members).sort()).toEqual([...items].sort());
		expect(groups.every(([key, members]) => members.every((member) => member % 3 === key))).toBe(true);
	}));
});
