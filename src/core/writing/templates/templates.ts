/** A built-in note of one week. */
export interface WeekTemplate {
	readonly title: string;
	readonly text: string;
}

// Titles and headings stand in notes, so they are in the author's language, and not in the interface's table.
const ENGLISH = ['week {{week}} retrospective', 'Summary', 'Keywords', 'Tasks', 'Retrospective'];
const KOREAN = ['{{week}}주차 회고', '요약', '키워드', '할 일', '회고'];

/** The built-in template for a language code such as `ko` or `en-GB`; English where there is none. */
export function weekTemplate(language: string): WeekTemplate {
	const [title = '', ...headings] = /^ko\b/.test(language) ? KOREAN : ENGLISH;
	const sections = headings.map((heading) => `\n## ${heading}\n`).join('');
	return { title, text: `---\ntitle: "{{title}}"\ntype: weekly-retrospective\ndate: {{date}}\nweek: {{week}}\n---\n${sections}\n` };
}
