import { describe, expect, it } from 'vitest';
import { toPasses } from '#app/course/passes.ts';
import { buildSkillsPage, countArea, isAreaDone } from '#app/skills/skills-page.ts';
import { tally } from '#words/skills.ts';
import { readCourse } from '#curriculum/course.ts';
import { makeCourseFiles } from '../../curriculum/files.ts';
import { progressOf } from '../course.ts';

const skills = `areas:
  - { slug: numbers, title: Numbers, summary: Count., fedBy: [counting, averages/mean] }
`;
const page = buildSkillsPage(readCourse(makeCourseFiles({ 'skills.yaml': skills })));
const area = page.areas[0]!;

describe('the skills checklist', () => {
	it('shows an area with its lessons, planned ones too, and the tasks that count', () => {
		expect(area).toMatchObject({ slug: 'numbers', title: 'Numbers', summary: 'Count.' });
		expect(area.lessons.map(({ slug, planned, tasks }) => [slug, planned, tasks])).toEqual([
			['counting', true, []],
			['averages', false, [{ slug: 'mean', title: 'The mean' }]]
		]);
	});

	it('leaves out the tasks of a lesson that count elsewhere', () => {
		const other = { ...area, lessons: area.lessons.map((lesson) => ({ ...lesson, tasks: [] })) };
		expect(countArea(other, new Map()).total).toBe(0);
		expect(tally(countArea(other, new Map()))).toBe('1 lesson is still to be written');
	});

	const count = (more: object) =>
		countArea(area, toPasses([progressOf('averages/mean', { passedAt: 5, ...more })]));

	it('tells a pass before the solution was seen from one after it', () => {
		expect(count({})).toEqual({ total: 1, passed: 1, afterSolution: 0, planned: 1 });
		expect(count({ solutionShown: true }).afterSolution).toBe(1);
		expect(count({ solutionShown: true, passedAlone: false }).afterSolution).toBe(1);
	});

	it('does not hold it against anybody who looks at the solution after the pass', () => {
		expect(count({ solutionShown: true, passedAlone: true }).afterSolution).toBe(0);
	});

	it('says it in words', () => {
		expect(tally(countArea(area, new Map()))).toBe('0 of 1 task passed; 1 lesson is still to be written');
		expect(tally({ total: 12, passed: 3, afterSolution: 1, planned: 0 })).toBe(
			'3 of 12 tasks passed, 1 of them after seeing the solution'
		);
	});

	it('is not done while a lesson is still to be written', () => {
		expect(isAreaDone(count({}))).toBe(false);
		expect(isAreaDone({ ...count({}), planned: 0 })).toBe(true);
		expect(isAreaDone({ total: 0, passed: 0, afterSolution: 0, planned: 0 })).toBe(false);
	});
});
