import type { Course } from '#curriculum/course.ts';
import type { LessonEntry, Stage } from '#protocol/curriculum.ts';

export interface HomePageData {
	stages: Stage[];
	/** The first lesson that can be opened; undefined in a course without any. */
	first: LessonEntry | undefined;
	lessonCount: number;
	taskCount: number;
}

export function buildHomePage({ stages }: Course): HomePageData {
	const open = stages.flatMap(({ lessons }) => lessons).filter(({ planned }) => !planned);
	return {
		stages,
		first: open[0],
		lessonCount: open.length,
		taskCount: open.reduce((count, { taskSlugs }) => count + taskSlugs.length, 0)
	};
}

/** How far somebody is with a lesson. */
export interface LessonProgress {
	passed: number;
	total: number;
}

/** `passed` holds `<lesson>/<task>` of every task that was passed once. */
export function countProgress({ slug, taskSlugs }: LessonEntry, passed: ReadonlySet<string>): LessonProgress {
	return {
		passed: taskSlugs.filter((task) => passed.has(`${slug}/${task}`)).length,
		total: taskSlugs.length
	};
}

/** The lesson to go on with: the first open one that is begun and not done, or else the first that is not done. */
export function findNext({ stages }: HomePageData, passed: ReadonlySet<string>): LessonEntry | undefined {
	const open = stages.flatMap(({ lessons }) => lessons).filter(({ planned }) => !planned);
	const undone = open.filter((lesson) => {
		const progress = countProgress(lesson, passed);
		return progress.passed < progress.total;
	});
	return undone.find((lesson) => countProgress(lesson, passed).passed > 0) ?? undone[0];
}
