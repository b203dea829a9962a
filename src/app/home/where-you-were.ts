import type { Place, PractisedDay, Progress } from '#storage/database.ts';
import { openLessons, type OutlineLesson, type OutlineStage, type OutlineTask } from '../course/outline.ts';
import { countPassed, isDone, toTaskKey, type Count, type Passes } from '../course/passes.ts';

/** The lesson that was worked on last, and where it goes on. */
export interface WhereYouWere extends Count {
	lesson: OutlineLesson;
	/** The task that was worked on, or the next open one if it is passed; undefined after a demo cell. */
	task: OutlineTask | undefined;
	isDone: boolean;
}

export interface Done {
	progress: readonly Progress[];
	days: readonly PractisedDay[];
	passes: Passes;
}

/** Undefined for somebody who has not touched a lesson yet. */
export function findWhereYouWere(stages: readonly OutlineStage[], done: Done): WhereYouWere | undefined {
	const lessons = openLessons(stages);
	const find = (slug: string) => lessons.find((lesson) => lesson.slug === slug);
	const place = listPlaces(done).find((one) => find(one.lesson)) ?? findUndated(lessons, done);
	const lesson = place && find(place.lesson);
	if (!lesson) return undefined;
	return {
		lesson,
		task: findTask(lesson, place.cell, done.passes),
		isDone: isDone(lesson, done.passes),
		...countPassed([lesson], done.passes)
	};
}

/** The newest first: of the days that are known, and of the tasks that were passed. */
export function listPlaces({ progress, days }: Pick<Done, 'progress' | 'days'>): Place[] {
	const places = [
		...days.flatMap(({ last }) => last ?? []),
		...progress.flatMap(({ lesson, task, passedAt }) =>
			passedAt === undefined ? [] : { lesson, cell: task, at: passedAt }
		)
	];
	return places.sort((one, other) => other.at - one.at);
}

/** Attempts from before places were noted have no time: the one that stands last in the course. */
function findUndated(lessons: readonly OutlineLesson[], { progress }: Done): Omit<Place, 'at'> | undefined {
	const tried = progress.filter(({ attempts, hintsShown }) => attempts + hintsShown > 0);
	const lesson = lessons.findLast(({ slug }) => tried.some((one) => one.lesson === slug));
	const cell = lesson?.tasks.findLast(({ slug }) =>
		tried.some((one) => one.lesson === lesson.slug && one.task === slug)
	);
	return lesson && cell && { lesson: lesson.slug, cell: cell.slug };
}

function findTask({ slug, tasks }: OutlineLesson, cell: string, passes: Passes): OutlineTask | undefined {
	const at = tasks.findIndex((task) => task.slug === cell);
	if (at < 0) return undefined;
	return [...tasks.slice(at), ...tasks.slice(0, at)].find((task) => !passes.has(toTaskKey(slug, task.slug)));
}
