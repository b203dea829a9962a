import { describe, expect, it } from 'vitest';
import { toPasses } from '#app/course/passes.ts';
import { findWhereYouWere, listPlaces } from '#app/home/where-you-were.ts';
import type { PractisedDay, Progress } from '#storage/database.ts';
import { progressOf, stages } from '../course.ts';

const day = (name: string, lesson: string, cell: string, at: number): PractisedDay => ({
	...{ day: name, runs: 1, passed: 0 },
	last: { lesson, cell, at }
});

function find(days: PractisedDay[], progress: Progress[] = []) {
	const were = findWhereYouWere(stages, { days, progress, passes: toPasses(progress) });
	return were && { ...were, lesson: were.lesson.slug, task: were.task?.slug };
}

describe('where you were', () => {
	it('is the newest cell of all days', () => {
		const days = [day('2026-11-24', 'loops', 'd', 10), day('2026-11-25', 'frames', 'f', 20)];
		expect(find(days)).toMatchObject({ lesson: 'frames', task: 'f', passed: 0, total: 2, isDone: false });
	});

	it('is a pass where that came later', () => {
		const days = [day('2026-11-24', 'frames', 'f', 10)];
		expect(find(days, [progressOf('loops/c', { passedAt: 20 })])).toMatchObject({ lesson: 'loops' });
	});

	it('goes on with the next task that is open, in a circle', () => {
		const passes = (...keys: string[]) => keys.map((key) => progressOf(key, { passedAt: 1 }));
		expect(find([day('2026-11-24', 'loops', 'c', 9)], passes('loops/c'))?.task).toBe('d');
		expect(find([day('2026-11-24', 'loops', 'e', 9)], passes('loops/d', 'loops/e'))?.task).toBe('c');
	});

	it('is done when all its tasks are passed', () => {
		const progress = ['c', 'd', 'e'].map((task) => progressOf(`loops/${task}`, { passedAt: 1 }));
		expect(find([], progress)).toMatchObject({ lesson: 'loops', task: undefined, isDone: true, passed: 3 });
	});

	it('leads to the lesson after a demo cell, to no task', () => {
		expect(find([day('2026-11-24', 'loops', 'fares', 9)])).toMatchObject({
			lesson: 'loops',
			task: undefined
		});
	});

	it('passes over what the course does not have: notebooks, planned and renamed lessons', () => {
		const days = [
			day('2026-11-22', 'loops', 'd', 1),
			day('2026-11-23', 'notebook:x1', 'cell-1', 2),
			day('2026-11-24', 'derivatives', 'd', 3),
			day('2026-11-25', 'gone', 'd', 4)
		];
		expect(find(days)?.lesson).toBe('loops');
	});

	it('is found without a time too, in what was tried before places were noted', () => {
		const progress = [progressOf('frames/f'), progressOf('types/a'), progressOf('trees/k', { attempts: 0 })];
		expect(find([], progress)).toMatchObject({ lesson: 'frames', task: 'f' });
	});

	it('is nowhere for somebody who has done nothing', () => {
		expect(find([])).toBeUndefined();
		expect(find([{ day: '2026-11-24', runs: 1, passed: 0 }])).toBeUndefined();
	});
});

it('places are listed with the newest first', () => {
	const days = [day('2026-11-24', 'a', 'x', 5), day('2026-11-25', 'b', 'x', 9)];
	const progress = [progressOf('c/x', { passedAt: 7 }), progressOf('d/x')];
	expect(listPlaces({ days, progress }).map(({ lesson }) => lesson)).toEqual(['b', 'c', 'a']);
});
