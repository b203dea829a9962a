import type { Course } from '#curriculum/course.ts';
import { termsOf } from '#app/data/descriptions.ts';
import { highlight } from '#prose/highlight.ts';
import { renderInline, renderProse } from '#prose/render.ts';
import { TermMarker } from '#prose/terms.ts';
import type { Lesson, LessonPart, Task, Term } from '#protocol/curriculum.ts';
import {
	toTaskAnchor,
	type ContentsEntry,
	type LessonLink,
	type LessonPageData,
	type PagePart
} from './lesson-page.ts';

/**
 * Builds a lesson's page; undefined when there is no such lesson.
 * @param terms those of the glossary: the lesson's prose leads to those that other lessons teach
 */
export async function buildLessonPage(
	course: Course,
	slug: string,
	terms: readonly Term[] = []
): Promise<LessonPageData | undefined> {
	const index = course.lessons.findIndex((lesson) => lesson.slug === slug);
	const lesson = course.lessons[index];
	if (!lesson) return undefined;
	const { parts, contents, hasMath } = await buildParts(lesson.parts, markerFor(lesson, terms));
	const { label, title, summary, minutes, stage, datasets, language } = lesson;
	return {
		...{ slug, label, title, summary, minutes, stage, datasets, parts, contents, hasMath },
		...(language !== course.language && { language }),
		terms: termsOf(datasets),
		goals: await Promise.all(lesson.goals.map(renderInline)),
		previous: toLink(course.lessons[index - 1]),
		next: toLink(course.lessons[index + 1])
	};
}

const toLink = (lesson: Lesson | undefined): LessonLink | undefined =>
	lesson && { slug: lesson.slug, label: lesson.label, title: lesson.title };

const markerFor = ({ slug }: Lesson, terms: readonly Term[]) =>
	new TermMarker(
		terms.filter(({ unmarked }) => !unmarked),
		'../glossary',
		terms.filter(({ lesson }) => lesson === slug).map(({ id }) => id)
	);

async function buildParts(lessonParts: LessonPart[], marker: TermMarker) {
	const usedIds = new Set(
		lessonParts.flatMap((part) => (part.kind === 'task' ? toTaskAnchor(part.task.slug) : []))
	);
	const parts: PagePart[] = [];
	const contents: ContentsEntry[] = [];
	let hasMath = false;
	for (const lessonPart of lessonParts) {
		const built = await buildPart(lessonPart, usedIds, marker);
		parts.push(built.part);
		contents.push(...built.contents);
		hasMath ||= built.hasMath;
	}
	return { parts, contents, hasMath };
}

interface BuiltPart {
	part: PagePart;
	contents: ContentsEntry[];
	hasMath: boolean;
}

async function buildPart(part: LessonPart, usedIds: Set<string>, marker: TermMarker): Promise<BuiltPart> {
	if (part.kind === 'demo') {
		const codeHtml = await highlight(part.source, 'typescript');
		return { part: { ...part, codeHtml }, contents: [], hasMath: false };
	}
	if (part.kind === 'task') return buildTask(part.task, usedIds);
	const { html, headings, hasMath } = await renderProse(part.markdown, usedIds, marker, part.original);
	const contents = headings
		.filter(({ level }) => level === 2)
		.map(({ id, text }): ContentsEntry => ({ kind: 'section', id, title: text }));
	return { part: { kind: 'prose', html }, contents, hasMath };
}

async function buildTask(task: Task, usedIds: Set<string>): Promise<BuiltPart> {
	const { slug, title, statement, starter, hintCount } = task;
	const { html, hasMath } = await renderProse(statement, usedIds);
	const codeHtml = await highlight(starter, 'typescript');
	return {
		part: { kind: 'task', id: slug, title, statementHtml: html, source: starter, codeHtml, hintCount },
		contents: [{ kind: 'task', id: toTaskAnchor(slug), title, task: slug }],
		hasMath
	};
}
