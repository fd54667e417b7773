/** The placeholders that a template can have, which are the same in every language. */
export const OF_NOTES = '{{title}}, {{category}}, {{date}}, {{retrospective}}, {{week}}, {{name}}';
export const OF_WEEKS = '{{title}}, {{week}}, {{date}}, {{isoWeek}}, {{monday}}, {{sunday}}, {{previous}}, {{series}}';
