import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { TaskGrader } from '../../src/cli/node/lesson-grader.ts';
import { describeProblem } from '#curriculum/problem.ts';
import type { Verdict } from '#protocol/verdict.ts';
import {
	course,
	findExampleNumbers,
	findUnprinted,
	findUnprovedChecks,
	importGrade,
	makeJunk,
	tell
} from './proof.ts';

const twins = JSON.parse(
	readFileSync(new URL('../reference/python-twins.json', import.meta.url), 'utf8')
) as Record<string, string>;

it('the course has nothing for its authors to repair', () => {
	expect(course.problems.map(describeProblem)).toEqual([]);
});

for (const lesson of course.lessons) {
	describe.concurrent(lesson.slug, () => {
		for (const task of course.tasks.filter((one) => one.lesson === lesson.slug)) {
			describe(task.slug, { concurrent: false }, () => {
				const grader = new TaskGrader(
					lesson,
					task,
					course.tasks.filter((one) => one.lesson === lesson.slug)
				);
				const wrong: Verdict[] = [];
				afterAll(() => grader.dispose());

				it('the starter runs, and does not pass', async () => {
					const verdict = await grader.grade(task.starter, { seed: 1, gradeStarter: true });
					wrong.push(verdict);
					expect(['failed', 'not-attempted'], tell(verdict)).toContain(verdict.outcome);
				});

				for (const { name, source } of [{ name: 'solution', source: task.solution }, ...task.accepted]) {
					it(`${name} passes, with two seeds`, async () => {
						for (const seed of [1, 20261123]) {
							const verdict = await grader.grade(source, { seed });
							expect(verdict.outcome, tell(verdict)).toBe('passed');
						}
					});
				}

				for (const slip of task.slips) {
					it(`the slip ${slip.name} fails with “${slip.feedback}”`, async () => {
						const verdict = await grader.grade(slip.source, { seed: 1 });
						wrong.push(verdict);
						expect(verdict.outcome, tell(verdict)).toBe('failed');
						expect(verdict.summary).toContain(slip.feedback);
					});
				}

				it('every check is failed by the starter or a slip', () => {
					expect(findUnprovedChecks(wrong)).toEqual([]);
				});

				it('junk never passes, and is told so', async () => {
					for (const { name, source } of makeJunk(task)) {
						const verdict = await grader.grade(source, { seed: 1 });
						expect(['failed', 'crashed'], `a function that returns ${name}: ${tell(verdict)}`).toContain(
							verdict.outcome
						);
					}
				});

				it('the worked example gives the numbers that Python prints', async () => {
					const printed = twins[`${lesson.slug}/${task.slug}`];
					expect(printed, 'run tests/reference/make.py').toBeDefined();
					expect(findUnprinted(await findExampleNumbers(await importGrade(task)), printed!)).toEqual([]);
				});
			});
		}
	});
}
