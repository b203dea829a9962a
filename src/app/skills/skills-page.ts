import type { Course } from '#curriculum/course.ts';
import type { SkillArea } from '#protocol/curriculum.ts';
import { buildOutline, type OutlineLesson } from '../course/outline.ts';
import { toTaskKey, type Passes } from '../course/passes.ts';

export interface SkillsPageData {
	areas: AreaData[];
}

export interface AreaData extends Omit<SkillArea, 'feeds'> {
	/** With only those tasks that count here. */
	lessons: OutlineLesson[];
}

export function buildSkillsPage(course: Course): SkillsPageData {
	const lessons = new Map(
		buildOutline(course).flatMap((stage) => stage.lessons.map((lesson) => [lesson.slug, lesson]))
	);
	return {
		areas: course.skills.map(({ feeds, ...area }) => ({
			...area,
			lessons: feeds.flatMap(({ lesson: slug, tasks }) => {
				const lesson = lessons.get(slug);
				if (!lesson) return [];
				return { ...lesson, tasks: lesson.tasks.filter((task) => tasks?.includes(task.slug) ?? true) };
			})
		}))
	};
}

/** How far somebody is with a skill. */
export interface AreaCount {
	total: number;
	/** With help or without. */
	passed: number;
	afterSolution: number;
	/** Lessons that are still to be written. */
	planned: number;
}

export function countArea({ lessons }: AreaData, passes: Passes): AreaCount {
	const keys = lessons.flatMap(({ slug, tasks }) => tasks.map((task) => toTaskKey(slug, task.slug)));
	const passed = keys.filter((key) => passes.has(key));
	return {
		total: keys.length,
		passed: passed.length,
		afterSolution: passed.filter((key) => passes.get(key) === 'after-solution').length,
		planned: lessons.filter(({ planned }) => planned).length
	};
}

/** Nothing is left to be passed or to be written. */
export const isAreaDone = ({ total, passed, planned }: AreaCount): boolean =>
	total > 0 && passed === total && planned === 0;
