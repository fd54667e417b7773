/** A built-in note of one week: the words stand in notes, so they are the author's language, not the interface's table. */
export interface WeekTemplate {
	readonly title: string;
	readonly text: string;
}

const ENGLISH: WeekTemplate = {
	title: '{{series}} week {{week}} retrospective',
	text: `---
title: "{{title}}"
type: weekly-retrospective
date: {{date}}
week: {{week}}
---

## Summary

## Keywords

## Tasks

## Retrospective

`,
};

const KOREAN: WeekTemplate = {
	title: '{{series}} {{week}}주차 회고',
	text: `---
title: "{{title}}"
type: weekly-retrospective
date: {{date}}
week: {{week}}
---

## 요약

## 키워드

## 할 일

## 회고

`,
};

/** The built-in template for a language code such as `ko` or `en-GB`; English where there is none. */
export function weekTemplate(language: string): WeekTemplate {
	return language.split('-')[0] === 'ko' ? KOREAN : ENGLISH;
}
