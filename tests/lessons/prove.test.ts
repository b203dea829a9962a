import { afterAll, describe, expect, it } from 'vitest';
import { TaskGrader } from '#cli/node/lesson-grader.ts';
import { stepsOf } from '#cli/proof/steps.ts';
import { prepareBundle } from '#cli/submissions/bundle.ts';
import { placeInBundle } from '#cli/submissions/bundled-place.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { readTwins } from '../reference/twins.ts';
import { course, exercises } from './course.ts';

const twins = readTwins();
const bundle = await prepareBundle(course.tasks);

it('the course has nothing for its authors to repair', () => {
	expect(course.problems.map(describeProblem)).toEqual([]);
});

for (const lesson of course.lessons) {
	describe.concurrent(lesson.slug, () => {
		const tasks = course.tasks.filter((one) => one.lesson === lesson.slug);
		for (const task of tasks) {
			describe(task.slug, { concurrent: false }, () => {
				const grader = new TaskGrader(lesson, task, tasks, exercises, placeInBundle(bundle));
				afterAll(() => grader.dispose());
				for (const { title, run } of stepsOf(task, { grader, exercises, twins })) {
					it(title, async () => {
						const unproved = await run();
						expect(unproved && `${unproved.problem}\n${unproved.wayOut}`).toBeUndefined();
					});
				}
			});
		}
	});
}
