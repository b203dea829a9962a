/** The course as documents: made when the site is built. */
import type { Course } from '#curriculum/course.ts';
import { splitSections, type Section } from '#prose/sections.ts';
import type { Lesson } from '#protocol/curriculum.ts';
import * as words from '#words/search.ts';
import type { SearchDocument } from './document.ts';

/** A lesson cut into what its page has anchors for. */
export interface LessonPlaces {
	lesson: Lesson;
	/** The first is the page itself, with what stands above all headings. */
	sections: Section[];
	tasks: { anchor: string; title: string; text: string; starter: string }[];
}

/** Goes through a lesson as its page does, so that the anchors are those of the page. */
export function placesOf(lesson: Lesson, toTaskAnchor: (task: string) => string): LessonPlaces {
	const usedIds = new Set(
		lesson.parts.flatMap((part) => (part.kind === 'task' ? toTaskAnchor(part.task.slug) : []))
	);
	const sections: Section[] = [{ id: '', title: lesson.title, text: '', code: '' }];
	const tasks: LessonPlaces['tasks'] = [];
	for (const part of lesson.parts) {
		const last = sections.at(-1)!;
		if (part.kind === 'demo') last.code = `${last.code}\n${part.source}`.trim();
		else if (part.kind === 'prose') {
			for (const section of splitSections(part.markdown, usedIds, part.original)) {
				if (section.id !== '') sections.push(section);
				else extend(last, section);
			}
		} else {
			const { slug, title, statement, starter } = part.task;
			const text = splitSections(statement, usedIds)
				.map((section) => `${section.title} ${section.text}`.trim())
				.join(' ');
			tasks.push({ anchor: toTaskAnchor(slug), title, text, starter });
		}
	}
	return { lesson, sections, tasks };
}

function extend(section: Section, more: Section): void {
	section.text = `${section.text} ${more.text}`.trim();
	section.code = `${section.code}\n${more.code}`.trim();
}

/**
 * Neither hints nor solutions are among them.
 * @param termsAt the terms that a place explains, by its path
 */
export function courseDocuments(
	course: Course,
	toTaskAnchor: (task: string) => string,
	termsAt: ReadonlyMap<string, readonly string[]>
): SearchDocument[] {
	return course.lessons.flatMap((lesson) => {
		const place = `${lesson.label} ${lesson.title}`;
		const page = `lesson/${lesson.slug}`;
		const withTerms = (document: SearchDocument): SearchDocument => {
			const terms = termsAt.get(document.path);
			return terms ? { ...document, terms: terms.join(', ') } : document;
		};
		const { sections, tasks } = placesOf(lesson, toTaskAnchor);
		return [
			...sections.map(({ id, title, text, code }) =>
				id === ''
					? withTerms({
							...{ path: page, kind: 'lesson', title, place: words.lesson(lesson.label), code },
							text: [lesson.summary, ...lesson.goals, text].join(' ')
						})
					: withTerms({ path: `${page}#${id}`, kind: 'section', title, place, text, code })
			),
			...tasks.map(({ anchor, title, text, starter }) =>
				withTerms({ path: `${page}#${anchor}`, kind: 'task', title, place, text, code: starter })
			)
		];
	});
}
