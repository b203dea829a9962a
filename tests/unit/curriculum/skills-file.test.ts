import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { makeCourseFiles } from './files.ts';

const read = (...areas: string[]) =>
	readCourse(makeCourseFiles({ 'skills.yaml': `areas:\n${areas.map((area) => `  - ${area}\n`).join('')}` }));
const area = (fedBy: string, slug = 'numbers') =>
	`{ slug: ${slug}, title: Numbers, summary: Count., fedBy: ${fedBy} }`;
const problemsOf = (...areas: string[]) => read(...areas).problems.map(describeProblem);

describe('the skills of a course', () => {
	it('are areas with the lessons that feed them, whole or by their tasks', () => {
		expect(read(area('[counting, averages/mean]'))).toMatchObject({
			problems: [],
			skills: [
				{
					...{ slug: 'numbers', title: 'Numbers', summary: 'Count.' },
					feeds: [{ lesson: 'counting' }, { lesson: 'averages', tasks: ['mean'] }]
				}
			]
		});
	});

	it('take a lesson whole that is named whole and by a task', () => {
		const [first] = read(area('[averages/mean, averages, counting]')).skills;
		const [second] = read(area('[averages, averages/mean, counting]')).skills;
		expect(first?.feeds[0]).toEqual({ lesson: 'averages' });
		expect(second?.feeds[0]).toEqual({ lesson: 'averages' });
	});

	it('are none in a course without the file', () => {
		expect(readCourse(makeCourseFiles())).toMatchObject({ skills: [], problems: [] });
	});
});

describe('problems', () => {
	it.each([
		['an unknown lesson', '[counting, averages, pca]', '“Numbers” is fed by "pca"'],
		['an unknown task', '[counting, averages, averages/mode]', ''],
		['a task of a planned lesson', '[counting/one, averages]', '“Numbers” is fed by "counting/one"'],
		['a lesson that counts for nothing', '[averages]', '"counting" counts for no skill'],
		['no lessons', '[]', 'An area needs at least one lesson.'],
		['a name with a blank', '["two words"]', 'Write a lesson’s folder']
	])('%s', (_, fedBy, words) => {
		const problems = problemsOf(area(fedBy));
		if (words === '') expect(problems).toEqual([]);
		else expect(problems[0]).toContain(`exercises/skills.yaml: `);
		expect(problems.join('\n')).toContain(words);
	});

	it('a task that counts for nothing, while another of its lesson does', () => {
		const files = makeCourseFiles({ 'skills.yaml': `areas:\n  - ${area('[counting, averages/mean]')}\n` });
		for (const [path, text] of [...files]) {
			if (path.includes('/mean/')) files.set(path.replace('/mean/', '/mode/'), text);
			if (path.endsWith('lesson.md')) files.set(path, `${text}\n:::task mode The mode\nWrite it.\n:::\n`);
		}
		expect(readCourse(files).problems.map(describeProblem)).toEqual([
			'exercises/skills.yaml: "averages/mode" counts for no skill. Add it to `fedBy` of at least one area.'
		]);
	});

	it('two areas of one name', () => {
		expect(problemsOf(area('[counting, averages]'), area('[averages]'))).toEqual([
			'exercises/skills.yaml: Two areas are called "numbers". Give each its own slug: it is an address on the page of the skills.'
		]);
	});

	it('a file that is no list of areas', () => {
		const course = readCourse(makeCourseFiles({ 'skills.yaml': 'areas: none\n' }));
		expect(course.skills).toEqual([]);
		expect(course.problems.map(describeProblem)[0]).toContain('`areas` is a list');
	});
});

it('every lesson of the real course counts for a skill', () => {
	const course = readCourse(readCourseFolder(fileURLToPath(new URL('../../../exercises', import.meta.url))));
	expect(course.problems.filter(({ file }) => file === 'skills.yaml').map(describeProblem)).toEqual([]);
	expect(course.skills.length).toBeGreaterThanOrEqual(10);
});
