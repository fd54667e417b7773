import { renderBlocks } from '../../../host/obsidian/markdown/render-blocks';
import type { PostProcessorContext } from '../../../host/obsidian/markdown/processors';
import type { App } from '../../../host/obsidian/app';
import { openApp } from '../support/test-app';

async function render(text: string, app?: App) {
	const blocks = await renderBlocks(text, { app: app ?? (await openApp({ 'a.md': '', 'note.md': '' })), sourcePath: 'a.md', addChild: () => undefined });
	return blocks.map(({ el }) => el);
}

async function renderOne(text: string): Promise<HTMLElement> {
	return (await render(text))[0] ?? createDiv();
}

test('puts each block into an element of its own', async () => {
	const els = await render('---\ntitle: x\n---\n# One\n\ntext\n\n- item\n\n1. item\n\n> quote\n\n```js\ncode\n```\n\n%%\nnot seen\n%%\n');
	expect(els.map(({ className }) => className)).toEqual(['el-h1', 'el-p', 'el-ul', 'el-ol', 'el-blockquote', 'el-pre']);
});

test.each([
	['[[note]]', 'note', false, 'note'],
	['[[note#part|text]]', 'note#part', false, 'text'],
	['[[missing note]]', 'missing note', true, 'missing note'],
	['[text](note.md)', 'note.md', false, 'text'],
	['[text](../x/my%20note.md)', '../x/my note.md', true, 'text'],
	['[[DL/ML]Deep - Intro (TODO)](#)', '#', false, '[DL/ML]Deep - Intro (TODO)'],
	['[MLP]()', '', false, 'MLP'],
])('%s is an internal link', async (source, target, unresolved, text) => {
	const link = (await renderOne(source)).querySelector('a');
	expect(link?.className).toBe(`internal-link${unresolved ? ' is-unresolved' : ''}`);
	expect(link?.getAttribute('data-href')).toBe(target);
	expect(link?.textContent).toBe(text);
});

test('a web address is an external link', async () => {
	const link = (await renderOne('[x](https://example.org)')).querySelector('a');
	expect(link?.className).toBe('external-link');
});

test('links in code stay text', async () => {
	const el = await renderOne('`[[note]] #tag`');
	expect(el.querySelector('a')).toBeNull();
	expect(el.textContent).toBe('[[note]] #tag');
});

test('a tag is a link of its own kind', async () => {
	expect((await renderOne('see #회고/주간 now')).querySelector('a.tag')?.textContent).toBe('#회고/주간');
});

test('a comment within a line is not seen', async () => {
	expect((await renderOne('one %%two%% three')).textContent).toBe('one  three');
});

test('reference links find their definition in another block', async () => {
	const [el] = await render('[text][r]\n\n[r]: note.md');
	expect(el?.querySelector('a')?.getAttribute('data-href')).toBe('note.md');
});

test('tasks have boxes that can be ticked', async () => {
	const el = await renderOne('- [ ] open\n- [x] done');
	const items = [...el.querySelectorAll('li')];
	expect(items.map((item) => item.className)).toEqual(['task-list-item', 'task-list-item is-checked']);
	expect([...el.querySelectorAll('input')].some(({ disabled }) => disabled)).toBe(false);
});

test('a callout has its type, title and content', async () => {
	const callout = (await renderOne('> [!tip]- Read **this**\n> [[note]]')).querySelector('.callout');
	expect(callout?.getAttribute('data-callout')).toBe('tip');
	expect(callout?.getAttribute('data-callout-fold')).toBe('-');
	expect(callout?.querySelector('.callout-title-inner')?.innerHTML).toBe('Read <strong>this</strong>');
	expect(callout?.querySelector('.callout-content a')?.textContent).toBe('note');
});

test('a callout without title has its type for one', async () => {
	const callout = (await renderOne('> [!note]\n> text')).querySelector('.callout');
	expect(callout?.querySelector('.callout-title-inner')?.textContent).toBe('Note');
	expect(callout?.querySelector('.callout-content')?.textContent?.trim()).toBe('text');
});

test.each(['<script>window.ran = 1</script>', '<img src=x onerror="window.ran = 1">', '[x](javascript:alert(1))', '<iframe src="//x"></iframe>'])('%s runs nothing', async (source) => {
	const el = await renderOne(source);
	expect(el.querySelector('script, iframe, [onerror], [href^="javascript"], [data-href^="javascript"]')).toBeNull();
});

test('post processors get each block, with its lines and the whole text', async () => {
	const app = await openApp({ 'a.md': '' });
	const seen: unknown[] = [];
	app.registries.markdown.add((el: HTMLElement, context: PostProcessorContext) => {
		const info = context.getSectionInfo(el);
		seen.push([el.textContent?.trim(), info?.lineStart, info?.lineEnd, info?.text.length, context.frontmatter]);
	});
	await render('---\nk: v\n---\n# One\n\n- a\n- b\n', app);
	expect(seen).toEqual([['One', 3, 3, 28, { k: 'v' }], ['a\nb', 5, 6, 28, { k: 'v' }]]);
});

test('post processors run by their order, and one that throws stops nobody', async () => {
	const app = await openApp({ 'a.md': '' });
	const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	const calls: string[] = [];
	app.registries.markdown.add(Object.assign(() => calls.push('late'), { sortOrder: 5 }));
	app.registries.markdown.add(() => { throw new Error('broken'); });
	await render('text', app);
	expect(calls).toEqual(['late']);
	expect(reported).toHaveBeenCalledTimes(1);
	reported.mockRestore();
});

test('a code block is drawn by whoever registered its language', async () => {
	const app = await openApp({ 'a.md': '' });
	app.registries.markdown.codeBlocks.set('weeks', (source, el) => el.setText(`drawn ${source}`));
	const [el] = await render('```weeks\nseries: a\n```', app);
	expect(el?.querySelector('.block-language-weeks')?.textContent).toBe('drawn series: a');
});
