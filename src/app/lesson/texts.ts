import type { Course } from '#curriculum/course.ts';
import * as words from '#words/export-panels.ts';

/** What an export says of a lesson: the Markdown behind the HTML of its page, part by part; empty for code alone. */
export type LessonTexts = string[];

/** Texts are a file of their own, so that no page carries them before they are asked for. */
export function buildLessonTexts({ lessons }: Course, slug: string): LessonTexts {
	const parts = lessons.find((lesson) => lesson.slug === slug)?.parts ?? [];
	return parts.map((part) => {
		if (part.kind === 'prose') return part.markdown;
		return part.kind === 'task' ? `## ${words.exportedTask(part.task.title)}\n\n${part.task.statement}` : '';
	});
}
