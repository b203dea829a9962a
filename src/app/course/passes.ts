import type { Progress } from '#storage/database.ts';
import type { OutlineLesson } from './outline.ts';

/** How a task was passed: before its solution was shown, or after. */
export type Pass = 'alone' | 'after-solution';

/** By `<lesson>/<task>`; what was never passed is absent. */
export type Passes = ReadonlyMap<string, Pass>;

export const toTaskKey = (lesson: string, task: string): string => `${lesson}/${task}`;

/** Looking at the solution after the pass takes nothing away from it. */
export function toPasses(progress: readonly Progress[]): Passes {
	return new Map(
		progress
			.filter(({ passedAt }) => passedAt !== undefined)
			.map(({ lesson, task, passedAlone, solutionShown }) => [
				toTaskKey(lesson, task),
				(passedAlone ?? !solutionShown) ? 'alone' : 'after-solution'
			])
	);
}

export interface Count {
	passed: number;
	total: number;
}

/** How far somebody is with lessons. */
export function countPassed(lessons: readonly OutlineLesson[], passes: Passes): Count {
	const tasks = lessons.flatMap((lesson) => lesson.tasks.map((task) => toTaskKey(lesson.slug, task.slug)));
	return { passed: tasks.filter((task) => passes.has(task)).length, total: tasks.length };
}

/** A lesson without tasks cannot be done: nobody knows whether it was read. */
export function isDone(lesson: OutlineLesson, passes: Passes): boolean {
	const { passed, total } = countPassed([lesson], passes);
	return total > 0 && passed === total;
}
