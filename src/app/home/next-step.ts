import * as words from '#words/returning.ts';
import { openLessons, type OutlineLesson, type OutlineStage } from '../course/outline.ts';
import { countPassed, isDone, type Passes } from '../course/passes.ts';

export interface NextStep {
	lesson: OutlineLesson;
	/** Why this one, in a sentence or two. */
	reason: string;
}

/**
 * A lesson whose needs are done, or else the first that waits for some: one that was begun comes first, then the order
 * of the course decides.
 * @param current where the learner is at work already @returns undefined when nothing is left
 */
export function findNextStep(
	stages: readonly OutlineStage[],
	passes: Passes,
	current?: OutlineLesson
): NextStep | undefined {
	const bySlug = new Map(stages.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.slug, lesson])));
	const toNeeds = (lesson: OutlineLesson): Needs => {
		const needs = lesson.needs.flatMap((slug) => bySlug.get(slug) ?? []);
		return {
			done: needs.filter((need) => isDone(need, passes)),
			open: needs.filter((need) => !need.planned && !isDone(need, passes)),
			planned: needs.filter((need) => need.planned)
		};
	};
	const left = openLessons(stages).filter(
		(lesson) => lesson.slug !== current?.slug && lesson.tasks.length > 0 && !isDone(lesson, passes)
	);
	// Where all that it needs is still to be written, nobody can be ready for it.
	const ready = left.filter((lesson) => {
		const { done, open } = toNeeds(lesson);
		return open.length === 0 && (done.length > 0 || lesson.needs.length === 0);
	});
	const isBegun = (lesson: OutlineLesson) => countPassed([lesson], passes).passed > 0;
	const lesson = ready.find(isBegun) ?? ready[0] ?? left[0];
	return lesson && { lesson, reason: explain(lesson, toNeeds(lesson), passes) };
}

/** What a lesson needs: done, still open, and not written yet, which nobody can do. */
interface Needs {
	done: OutlineLesson[];
	open: OutlineLesson[];
	planned: OutlineLesson[];
}

function explain(lesson: OutlineLesson, { done, open, planned }: Needs, passes: Passes): string {
	const { passed, total } = countPassed([lesson], passes);
	const begun = passed > 0 ? [words.begunOf(passed, total)] : [];
	const why =
		open.length > 0
			? words.needsOpen(titlesOf(open), countLeft(open, passes))
			: done.length > 0
				? words.needsDone(titlesOf(done))
				: planned.length > 0
					? ''
					: words.needsNone;
	const missing = planned.length > 0 ? [words.needsPlanned(titlesOf(planned))] : [];
	return [...begun, ...(why === '' ? [] : [why]), ...missing].join(' ');
}

function countLeft(lessons: readonly OutlineLesson[], passes: Passes): number {
	const { passed, total } = countPassed(lessons, passes);
	return total - passed;
}

const titlesOf = (lessons: readonly OutlineLesson[]): string[] => lessons.map(({ title }) => title);
