import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { todosOf } from '../../../src/obsidian/marks/todos';
import { todosOfBlock } from '../../../src/obsidian/marks/todos-of-block';
import type { PluginParts } from '../../../src/obsidian/plugin-parts';
import { doable } from '../../../src/obsidian/repay/doable';
import { noteFacts } from '../../support/builders';

const factsOf = () => noteFacts('week 1.md');
const parts = { catalog: { has: () => true, factsOf }, settings: () => DEFAULT_SETTINGS } as unknown as PluginParts;
const todosIn = (line: string) => todosOf(parts, 'week 4.md', `## Keywords\n${line}\n`);

const CARRIED = ['1. AR model [←4](week%201.md#Keywords) (TODO)', '- AR model [[week 1#Keywords|←4]] (TODO)'];

test.each(CARRIED)('a carried TODO without a link of its own has a mark, and is named without the sign of its origin: %s', (line) => {
	expect(todosIn(line)).toMatchObject([{ text: 'AR model', link: null }]);
});

test.each(CARRIED)('the mark of a carried TODO is found where its line is shown: %s', (line) => {
	const block = document.createElement('ul');
	block.innerHTML = '<li>AR model <a>←4</a> (TODO)</li>';
	expect(todosOfBlock(block, todosIn(line))).toHaveLength(1);
});

test('a note can be made for a carried TODO without a link of its own', () => {
	const [todo] = todosIn(CARRIED[0] as string);
	expect(todo && doable(factsOf, todo.found, todo.path)).toMatchObject({ createNote: true, fill: true });
});
