import type { Course } from '#curriculum/course.ts';
import { buildOutline, openLessons, type OutlineLesson, type OutlineStage } from '../course/outline.ts';

export interface HomePageData {
	stages: OutlineStage[];
	/** The first lesson that can be opened; undefined in a course without any. */
	first: OutlineLesson | undefined;
}

export function buildHomePage(course: Course): HomePageData {
	const stages = buildOutline(course);
	return { stages, first: openLessons(stages)[0] };
}
