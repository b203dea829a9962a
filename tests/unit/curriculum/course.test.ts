import { describe, expect, it } from 'vitest';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { body, frontMatter, lessonFile, makeCourseFiles } from './files.ts';

const lesson = '1-basics/averages/lesson.md';
const task = '1-basics/averages/mean';

const problemsOf = (changes: Record<string, string | undefined>) =>
	readCourse(makeCourseFiles(changes)).problems.map(describeProblem);

describe('a course in order', () => {
	const course = readCourse(makeCourseFiles());

	it('has no problems', () => {
		expect(course.problems).toEqual([]);
	});

	it('numbers lessons by their place in the stage, planned ones too', () => {
		expect(course.stages[0]?.lessons).toEqual([
			{
				slug: 'counting',
				label: '1.01',
				title: 'Counting',
				planned: true,
				summary: '',
				minutes: 0,
				taskSlugs: []
			},
			{
				slug: 'averages',
				label: '1.02',
				title: 'Averages',
				planned: false,
				summary: 'What is typical.',
				minutes: 40,
				taskSlugs: ['mean']
			}
		]);
	});

	it('gives a lesson its parts, with the starter in its task', () => {
		expect(course.lessons[0]).toMatchObject({
			slug: 'averages',
			label: '1.02',
			stage: { number: 1, slug: 'basics', title: 'Basics' },
			needs: ['counting'],
			datasets: [],
			parts: [
				{ kind: 'prose', markdown: 'Why.' },
				{ kind: 'demo', id: 'fares', source: 'const a = 1;' },
				{
					kind: 'task',
					task: {
						slug: 'mean',
						title: 'The mean',
						statement: 'Write it.',
						starter: '// TODO: write\nconst mean = () => 0;'
					}
				}
			]
		});
	});

	it('reads all that lies in a task', () => {
		expect(course.tasks).toHaveLength(1);
		expect(course.tasks[0]).toMatchObject({
			lesson: 'averages',
			slug: 'mean',
			path: task,
			solution: 'const mean = () => 1;',
			hints: [
				{ title: 'Look', markdown: 'at the sum' },
				{ title: 'Then', markdown: 'divide `it`' }
			],
			accepted: [{ name: 'loop' }],
			slips: [
				{ name: 'a', feedback: 'n − 1' },
				{ name: 'b', feedback: 'sorted' },
				{ name: 'c', feedback: 'empty' }
			]
		});
	});
});

describe('a course to repair', () => {
	it.each<[what: string, changes: Record<string, string | undefined>, words: RegExp]>([
		[
			'a stage without a file',
			{ '1-basics/stage.yaml': undefined },
			/1-basics\/stage\.yaml: The file is missing/
		],
		[
			'a stage that is no YAML',
			{ '1-basics/stage.yaml': 'title: "a\nsummary' },
			/1-basics\/stage\.yaml: This is not YAML/
		],
		['a file outside of every stage', { 'notes.txt': '' }, /notes\.txt: It belongs to no stage/],
		[
			'a folder that is not listed',
			{ '1-basics/modes/lesson.md': '' },
			/1-basics\/modes: stage\.yaml does not list/
		],
		['a listed lesson that is not there', { [lesson]: undefined }, /"averages" has no lesson\.md/],
		[
			'a lesson that is planned and there',
			{ '1-basics/counting/lesson.md': lessonFile(frontMatter.replace('[counting]', '[]'), ['Text']) },
			/"counting" is listed as planned, but has a lesson\.md/
		],
		[
			'two lessons of one name',
			{ '2-more/stage.yaml': 'title: M\nsummary: S\nlessons: [{ slug: averages, title: A }]' },
			/Two lessons are called "averages"/
		],
		['a lesson without front matter', { [lesson]: 'Text' }, /lesson\.md: There is no front matter/],
		['a missing field', { [lesson]: lessonFile('title: A') }, /`minutes` is missing/],
		[
			'a field of the wrong kind, with its way out',
			{ [lesson]: lessonFile(frontMatter.replace('40', 'forty')) },
			/`minutes` is "forty"\. `minutes` is a whole number, for example 40/
		],
		['an unknown field', { [lesson]: lessonFile(`${frontMatter}\ntags: [a]`) }, /`tags` is not a field/],
		[
			'a need that comes later or never',
			{ [lesson]: lessonFile(frontMatter.replace('[counting]', '[averages]')) },
			/It needs "averages", which is no lesson before it/
		],
		[
			'an unknown file in a lesson',
			{ '1-basics/averages/notes.md': '' },
			/notes\.md: A lesson has no such file/
		],
		['an unknown file in a task', { [`${task}/notes.md`]: '' }, /notes\.md: A task has no such file/],
		[
			'a slip that is not kebab-case',
			{ [`${task}/slips/A.ts`]: '// feedback: a' },
			/slips\/A\.ts: A task has no/
		],
		[
			'a task without a solution',
			{ [`${task}/solution.ts`]: undefined },
			/solution\.ts: The file is missing/
		],
		['a task without hints', { [`${task}/hints.md`]: undefined }, /hints\.md: The file is missing/],
		['one hint only', { [`${task}/hints.md`]: '## One\ntext' }, /hints\.md: It has 1 hints/],
		[
			'a starter that does not say where to write',
			{ [`${task}/starter.ts`]: 'a' },
			/starter\.ts: It does not say/
		],
		['too few slips', { [`${task}/slips/c.ts`]: undefined }, /slips\/: There are 2 slips/],
		[
			'a slip without its words',
			{ [`${task}/slips/c.ts`]: 'a' },
			/slips\/c\.ts: It does not say what feedback/
		],
		[
			'no other right answer',
			{ [`${task}/accepted/loop.ts`]: undefined },
			/accepted\/: There is no other right/
		],
		[
			'a task that is not used',
			{ [lesson]: lessonFile(frontMatter, ['Text']) },
			/mean: lesson\.md does not use/
		],
		[
			'a task without a folder',
			{ [lesson]: lessonFile(frontMatter, [...body, ':::task mode The mode', 'Write.', ':::']) },
			/The task "mode" has no folder/
		],
		[
			'two cells of one name',
			{ [lesson]: lessonFile(frontMatter, [...body, '```ts run mean', '1', '```']) },
			/Two cells are called "mean"/
		]
	])('says what is wrong with %s', (_, changes, words) => {
		expect(problemsOf(changes)).toContainEqual(expect.stringMatching(words));
	});

	it('still shows what can be read', () => {
		const course = readCourse(makeCourseFiles({ [lesson]: lessonFile('title: Averages') }));
		expect(course.lessons.map(({ slug, title, parts }) => [slug, title, parts.length])).toEqual([
			['averages', 'averages', 3]
		]);
	});
});

describe('the course of this repository', () => {
	const course = readCourse(readCourseFolder('exercises'));

	it('has nothing to repair', () => {
		expect(course.problems.map(describeProblem)).toEqual([]);
	});

	it('has seven stages, numbered without a gap', () => {
		expect(course.stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});
});
