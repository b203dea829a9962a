import type { Course } from '#curriculum/course.ts';
import type { LessonEntry, Stage } from '#protocol/curriculum.ts';

/** The course as pages need it that show all of it: stages, lessons and tasks by their names. Made at build time. */
export interface OutlineStage extends Omit<Stage, 'lessons'> {
	lessons: OutlineLesson[];
}

export interface OutlineLesson extends Omit<LessonEntry, 'taskSlugs'> {
	/** Slugs of the lessons that come before; empty for a planned lesson. */
	needs: string[];
	tasks: OutlineTask[];
}

export interface OutlineTask {
	slug: string;
	title: string;
}

export function buildOutline({ stages, lessons }: Course): OutlineStage[] {
	const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
	return stages.map((stage) => ({
		...stage,
		lessons: stage.lessons.map(({ taskSlugs: _, ...entry }) => {
			const lesson = bySlug.get(entry.slug);
			const tasks = (lesson?.parts ?? []).flatMap((part) =>
				part.kind === 'task' ? { slug: part.task.slug, title: plain(part.task.title) } : []
			);
			return { ...entry, needs: lesson?.needs ?? [], tasks };
		})
	}));
}

/** Titles may hold code: its marks are not for reading. */
const plain = (title: string) => title.replaceAll('`', '');

/** Those that have a page, in the order in which they are taught. */
export const openLessons = (stages: readonly OutlineStage[]): OutlineLesson[] =>
	stages.flatMap(({ lessons }) => lessons).filter(({ planned }) => !planned);
