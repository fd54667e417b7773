import { parse } from 'yaml';
import { fillTemplate } from '../../../../src/core/writing/templates/fill-template';

const filled = (yaml: string, title: string) => fillTemplate(`---\n${yaml}\n---\n`, { title, week: '2', date: '2024-03-08', category: 'DL/ML' });

const TITLES = ['RNN: intro', '[DL] x', 'a, b', 'What? "A"', "it's", 'C:\\x', '1984', 'true', 'null', '1e3', '2024-03-08', '- a', 'a #b', 'CNN'];

test.each([
	['t: {{title}}', (title: string) => ({ t: title })],
	['t: {{title}} # it is {{title}}', (title: string) => ({ t: title })],
	['t: {{title}} ({{category}})', (title: string) => ({ t: `${title} (DL/ML)` })],
	['t: My {{title}}', (title: string) => ({ t: `My ${title}` })],
	['t: [{{title}}, "{{title}}", x]', (title: string) => ({ t: [title, title, 'x'] })],
	['t: { a: {{title}} }', (title: string) => ({ t: { a: title } })],
	['t: "say \\"{{title}}\\""', (title: string) => ({ t: `say "${title}"` })],
	['t: \'say "{{title}}"\'', (title: string) => ({ t: `say "${title}"` })],
	['t:\n  - {{title}}', (title: string) => ({ t: [title] })],
	['t: >-\n  {{title}}', (title: string) => ({ t: title })],
])('in the front matter %j every title reads back as text', (yaml, wanted) => {
	for (const title of TITLES) expect(parse(filled(yaml, title).split('---\n').slice(1, -1).join('---\n'))).toEqual(wanted(title));
});

test.each([
	['week: {{week}}', 'week: 2'],
	['tags: [week-{{week}}, {{week}}]', 'tags: [week-2, 2]'],
	['date: {{date}} # {{date:M/D}}', 'date: 2024-03-08 # 3/8'],
	['when: {{date:YYYY #M}} # {{week}}', 'when: "2024 #3" # 2'],
	['t: {{title}}, week {{week}}!', 't: CNN, week 2!'],
	['t: <% tp.f("{{title}}") %>', 't: <% tp.f("CNN") %>'],
	['t: {{time}}', 't: {{time}}'],
])('the front matter %s gets no quotes that it does not need', (yaml, wanted) => {
	expect(filled(yaml, 'CNN')).toBe(`---\n${wanted}\n---\n`);
});
