import type { Course } from '#curriculum/course.ts';
import { TermFinder } from '#prose/terms.ts';
import type { Lesson, Term } from '#protocol/curriculum.ts';
import { placesOf } from '#search/course-documents.ts';
import * as words from '#words/language.ts';
import { toTaskAnchor } from '../lesson/lesson-page.ts';
import type { GlossaryEntry } from './glossary-page.ts';

/** The glossary in the order of the alphabet. A term whose lesson is absent is left out; a test names it. */
export function buildGlossary(course: Course, terms: readonly Term[]): GlossaryEntry[] {
	const lessons = new Map(course.lessons.map((lesson) => [lesson.slug, lesson]));
	return terms
		.flatMap((term) => {
			const lesson = lessons.get(term.lesson);
			if (!lesson) return [];
			const { id, means } = term;
			const path = findPlace(lesson, term) ?? `lesson/${lesson.slug}`;
			return { id, term: term.term, means, path, lesson: `${lesson.label} ${lesson.title}` };
		})
		.sort((one, other) => one.term.localeCompare(other.term, words.code, { sensitivity: 'base' }));
}

/**
 * Where the lesson explains the term: the section whose heading names it, or whose prose prints it bold, or the first
 * that has it; a task; the whole lesson when its title does. Undefined when nothing has.
 */
export function findPlace(lesson: Lesson, term: Term): string | undefined {
	const finder = new TermFinder([term]);
	const has = (text: string) => finder.find(text).length > 0;
	const { sections, tasks } = placesOf(lesson, toTaskAnchor);
	const bold = lesson.parts
		.flatMap((part) => (part.kind === 'prose' ? [...part.markdown.matchAll(/\*\*([^*]+)\*\*/g)] : []))
		.map(({ 1: words = '' }) => words)
		.filter(has);
	const place =
		sections.find(({ id, title }) => id !== '' && has(title)) ??
		sections.find(({ text }) => has(text) && bold.some((words) => text.includes(words))) ??
		sections.find(({ text }) => has(text));
	if (place) return place.id === '' ? `lesson/${lesson.slug}` : `lesson/${lesson.slug}#${place.id}`;
	const task = tasks.find(({ title, text }) => has(`${title} ${text}`));
	if (task) return `lesson/${lesson.slug}#${task.anchor}`;
	return has(lesson.title) ? `lesson/${lesson.slug}` : undefined;
}
