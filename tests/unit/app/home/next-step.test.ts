import { describe, expect, it } from 'vitest';
import { findNextStep } from '#app/home/next-step.ts';
import { passed, stages } from '../course.ts';

const lessonOf = (slug: string) => stages.flatMap(({ lessons }) => lessons).find((one) => one.slug === slug)!;
const step = (passes: ReturnType<typeof passed>, current?: string) => {
	const next = findNextStep(stages, passes, current === undefined ? undefined : lessonOf(current));
	return next && [next.lesson.slug, next.reason];
};

describe('the next step', () => {
	it('is a lesson whose needs are done, and says which they are', () => {
		expect(step(passed('types'))).toEqual(['loops', 'You have done “Types”, which it needs.']);
		expect(step(passed('types', 'loops', 'frames', 'statistics', 'gradients'))).toEqual([
			'trees',
			'You have done “Frames” and “Statistics”, which it needs.'
		]);
	});

	it('is not the lesson where the learner is at work', () => {
		expect(step(passed('types', 'loops', 'frames/f'), 'frames')).toEqual([
			'statistics',
			'You have done “Loops”, which it needs.'
		]);
	});

	it('is one that was begun before one that was not', () => {
		expect(step(passed('types', 'loops', 'frames', 'trees/j'), 'types')).toEqual([
			'statistics',
			'You have done “Loops”, which it needs.'
		]);
		expect(step(passed('types', 'loops', 'frames', 'statistics', 'trees/j'))).toEqual([
			'trees',
			'You have passed 1 of its 2 tasks. You have done “Frames” and “Statistics”, which it needs.'
		]);
	});

	it('says what is left to do where nothing is ready yet', () => {
		expect(step(passed('types/a'), 'types')).toEqual([
			'loops',
			'It builds on “Types”, where one task is still open.'
		]);
		expect(step(passed(), 'types')).toEqual(['loops', 'It builds on “Types”, where 2 tasks are still open.']);
	});

	it('begins where the course does, for somebody who has done nothing', () => {
		expect(step(passed())).toEqual(['types', 'It needs no other lesson.']);
	});

	it('does not wait for a lesson that nobody has written, and says so', () => {
		expect(step(passed('types', 'loops', 'frames', 'statistics', 'trees'))).toEqual([
			'gradients',
			'You have done “Loops”, which it needs. It also builds on “Derivatives”, which is still to be written.'
		]);
	});

	it('is no lesson of which all needs are still to be written, unless nothing else is left', () => {
		const served = { ...lessonOf('trees'), slug: 'served', title: 'Served', needs: ['derivatives'] };
		const all = stages.map((stage, at) =>
			at === 1 ? { ...stage, lessons: [...stage.lessons, served] } : stage
		);
		const of = (passes: ReturnType<typeof passed>) =>
			findNextStep(all, passes, lessonOf('types'))?.lesson.slug;
		expect(of(passed('types/a'))).toBe('loops');
		expect(of(passed('types', 'loops', 'frames', 'statistics', 'gradients', 'trees'))).toBe('served');
	});

	it('is none when every task is passed', () => {
		expect(step(passed('types', 'loops', 'frames', 'statistics', 'gradients', 'trees'))).toBeUndefined();
	});
});
