import { join } from 'node:path';
import { PROJECT } from '../../../host/server/page-files';
import type { Files } from './temporary-vault';

/** A blog whose one retrospective has 11 keywords, 8 tasks and 10 topics; 10 entries are closed, 10 are open. */
export const BLOG = join(PROJECT, 'tests/fixtures/blog');
export const BLOG_WEEK = '_posts/camp/2024-03-15-week-2.md';

/** A retrospective with these lines under its keywords. */
export function retrospective(keywords: readonly string[], week = 47, lineBreak = '\n'): string {
	const head = ['---', `title: Sea lab week ${String(week - 40)} retrospective`, `date: 2026-11-${String(week - 25)}`, '---'];
	return [...head, '', '## Keywords', '', ...keywords, '', '## Tasks', '', '- [x] Read the logbook', ''].join(lineBreak);
}

/** A vault of one retrospective with these keywords, under `Log/week 7.md`. */
export function seaLab(keywords: readonly string[]): Files {
	return { [SEA_LAB_WEEK]: retrospective(keywords) };
}

export const SEA_LAB_WEEK = 'Log/week 7.md';
