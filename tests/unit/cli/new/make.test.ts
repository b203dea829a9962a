import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newDataset, newImages, newLesson, newTask } from '#cli/new/make.ts';
import { TaskGrader } from '#cli/node/lesson-grader.ts';
import { readCourse, type Course } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { describeProblem } from '#curriculum/problem.ts';
import type { DataSetDescription } from '#datasets/description.ts';
import { catalogueText, dataSetsOf, rowTypesText } from '../../../../datasets/write-catalogue.ts';

const project = fileURLToPath(new URL('../../../../', import.meta.url));
let exercises: string;

/** A copy of the course inside the project, so that its checks find `stagecoach/grading`. */
beforeEach(() => {
	mkdirSync(join(project, '.vitest'), { recursive: true });
	exercises = mkdtempSync(join(project, '.vitest', 'exercises-'));
	cpSync(join(project, 'exercises'), exercises, { recursive: true });
});
afterEach(() => rmSync(exercises, { recursive: true }));

const read = (): Course => readCourse(readCourseFolder(exercises));

it('a planned lesson takes its place and its title, and leaves its author nothing to repair', () => {
	const file = join(exercises, '1-math-and-language/stage.yaml');
	// Planned here, since the real course has written all that it planned once.
	const planned = "  - { slug: logarithms, title: 'Logarithms, base two' }\n";
	const real = readFileSync(file, 'utf8');
	const withLine = (line: string) => real.replace('  - statistics\n', `${line}  - statistics\n`);
	writeFileSync(file, withLine(planned));
	const before = read().stages[0]!.lessons;
	newLesson(exercises, '1', 'logarithms');
	const course = read();
	expect(course.problems.map(describeProblem)).toEqual([]);
	expect(course.stages[0]!.lessons.map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug));
	expect(course.stages[0]!.lessons.find(({ slug }) => slug === 'logarithms')).toMatchObject({
		planned: false,
		title: 'Logarithms, base two'
	});
	expect(readFileSync(file, 'utf8')).toBe(withLine('  - logarithms\n'));
});

it('a lesson that nobody has planned comes last', () => {
	newLesson(exercises, 'core-algorithms', 'kernel-methods', 'Kernel methods: a "trick"');
	const course = read();
	expect(course.problems.map(describeProblem)).toEqual([]);
	expect(course.stages[1]!.lessons.at(-1)).toMatchObject({
		slug: 'kernel-methods',
		title: 'Kernel methods: a "trick"'
	});
	const counts = course.skills.filter(({ feeds }) => feeds.some(({ lesson }) => lesson === 'kernel-methods'));
	expect(counts.map(({ slug }) => slug)).toEqual(['pipelines']);
});

it('a task whose statement is written already keeps it', () => {
	const page = join(exercises, '1-math-and-language/statistics/lesson.md');
	const statement = '\n:::task total-fare The sum, by hand\nAdd them up, as you would with a pencil.\n:::\n';
	writeFileSync(page, readFileSync(page, 'utf8') + statement);
	const before = readFileSync(page, 'utf8');
	expect(newTask(exercises, 'statistics', 'total-fare', 'The sum')).not.toContain(page);
	expect(readFileSync(page, 'utf8')).toBe(before);
	newTask(exercises, 'statistics', 'total', 'A shorter name'); // `total-fare` begins with it
	expect(readFileSync(page, 'utf8')).toContain(':::task total A shorter name');
});

it('a new task proves itself: starter, solution, other answer, each slip', async () => {
	newTask(exercises, 'statistics', 'total-fare', 'The sum, by hand');
	const course = read();
	expect(course.problems.map(describeProblem)).toEqual([]);
	const task = course.tasks.find(({ slug }) => slug === 'total-fare')!;
	const lesson = course.lessons.find(({ slug }) => slug === 'statistics')!;
	const grader = new TaskGrader(lesson, task, [], exercises);
	try {
		expect((await grader.grade(task.starter, { seed: 1, gradeStarter: true })).outcome).toBe('failed');
		for (const source of [task.solution, ...task.accepted.map((one) => one.source)]) {
			expect(await grader.grade(source, { seed: 1 })).toMatchObject({ outcome: 'passed' });
		}
		for (const slip of task.slips) {
			const verdict = await grader.grade(slip.source, { seed: 1 });
			expect(verdict.outcome).toBe('failed');
			expect(verdict.summary).toContain(slip.feedback);
		}
	} finally {
		grader.dispose();
	}
});

it.each([
	['table', newDataset, 'csv'],
	['set of images', newImages, 'bin']
])('a new %s is described as the catalogue reads it', async (_, make, ending) => {
	const datasets = join(exercises, 'datasets');
	const [description] = make(datasets, 'clouds', 'Clouds: a "first" try');
	const about = parse(readFileSync(description!, 'utf8')) as DataSetDescription;
	expect(about.title).toBe('Clouds: a "first" try');
	expect(dataSetsOf([about])).toMatchObject([['clouds', { file: `clouds/clouds.${ending}` }]]);
	expect(await catalogueText([about])).toContain(ending === 'csv' ? "kind: 'table'" : "kind: 'images'");
	expect(await rowTypesText([about])).toContain(`clouds/clouds.${ending}`);
	expect(readFileSync(join(datasets, 'clouds/convert.py'), 'utf8')).toContain(`clouds.${ending}`);
});

it('what cannot be made is refused in words, and nothing is written', () => {
	const before = [...readCourseFolder(exercises)];
	const refused: [() => unknown, string][] = [
		[() => newLesson(exercises, '9', 'vectors'), 'There is no stage “9”'],
		[() => newLesson(exercises, '1', 'Vectors'), 'kebab-case'],
		[() => newLesson(exercises, '1', 'unplanned'), 'not planned: give its title'],
		[() => newLesson(exercises, '1', 'statistics', 'Again'), 'There is a lesson “statistics” already'],
		[() => newTask(exercises, 'nowhere', 'sum', 'Sum'), 'There is no lesson “nowhere”'],
		[() => newTask(exercises, 'statistics', 'mode', 'Mode'), 'has a task “mode” already'],
		[() => newDataset(join(project, 'datasets'), 'titanic', 'Again'), 'There is a data set “titanic” already']
	];
	for (const [make, words] of refused) expect(make).toThrow(words);
	expect([...readCourseFolder(exercises)]).toEqual(before);
});
