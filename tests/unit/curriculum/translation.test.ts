import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { buildLessonPage } from '#app/lesson/build-lesson-page.ts';
import LessonHeader from '#app/lesson/LessonHeader.svelte';
import { readCourse } from '#curriculum/course.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { courseDocuments } from '#search/course-documents.ts';
import { frontMatter, lessonFile, makeCourseFiles } from './files.ts';

const folder = '1-basics/averages';
const german = `${folder}/lesson.de.md`;
const task = `${folder}/mean`;

const english = [
	...['', 'Why.', '', '## The middle', 'It is there.', ''],
	...['```ts run fares', '// What they paid', "const a = { name: 'fare paid' };", '```', ''],
	...[':::task mean The mean', 'Write it.', ':::', '']
];
const fields = ['title: Mittelwerte', 'summary: Was üblich ist.', 'goals: [sagen was üblich ist]'].join('\n');
const translated = [
	...['', 'Warum.', '', '## Die Mitte', 'Da ist sie.', ''],
	...['```ts run fares', '// Was sie zahlten', "const a = { name: 'bezahlt' };", '```', ''],
	...[':::task mean Der Mittelwert', 'Schreib ihn.', ':::', '']
];
const replaced = (line: string, by: string) => translated.map((one) => (one === line ? by : one));

const filesWith = (changes: Record<string, string> = {}) =>
	makeCourseFiles({
		[`${folder}/lesson.md`]: lessonFile(frontMatter, english),
		[german]: lessonFile(fields, translated),
		[`${task}/hints.de.md`]: '## Schau\nauf die Summe\n\n## Dann\nteile\n',
		...changes
	});
const problemsOf = (lines: string[], front = fields) =>
	readCourse(filesWith({ [german]: lessonFile(front, lines) })).problems.map(describeProblem);

describe('a translated lesson', () => {
	const course = readCourse(filesWith(), 'de');

	it('is taken in a course of its language, with what it does not say from the English one', () => {
		expect(course.problems).toEqual([]);
		expect(course.lessons[0]).toMatchObject({ title: 'Mittelwerte', minutes: 40, language: 'de' });
		expect(course.stages[0]?.lessons[1]).toMatchObject({ title: 'Mittelwerte', summary: 'Was üblich ist.' });
		expect(course.tasks[0]?.hints[0]?.title).toBe('Schau');
	});

	it('is left alone in English and in any other language', () => {
		for (const language of ['en', 'fr']) {
			const [lesson] = readCourse(filesWith(), language).lessons;
			expect(lesson).toMatchObject({ title: 'Averages', language: 'en' });
		}
		expect(readCourse(filesWith(), 'fr').tasks[0]?.hints[0]?.title).toBe('Look');
	});

	it('has the anchors of the English one, on its page and in the search', async () => {
		const page = (await buildLessonPage(course, 'averages'))!;
		expect(page.contents).toEqual([
			{ kind: 'section', id: 'the-middle', title: 'Die Mitte' },
			{ kind: 'task', id: 'task-mean', title: 'Der Mittelwert', task: 'mean' }
		]);
		const paths = courseDocuments(course, (slug) => `task-${slug}`, new Map()).map(({ path }) => path);
		expect(paths).toContain('lesson/averages#the-middle');
	}, 20_000); // the first to need the highlighter

	it('says on its page that it is not translated, and only then', async () => {
		const header = async (language: string) => {
			const page = (await buildLessonPage(readCourse(filesWith(), language), 'averages'))!;
			return render(LessonHeader, { props: { page, taskCount: 1 } }).body;
		};
		expect(await header('fr')).toContain('not translated yet');
		expect(await header('de')).not.toContain('not translated yet');
		expect(await header('en')).not.toContain('not translated yet');
	});
});

describe('a translation that does not fit', () => {
	it('is not shown', () => {
		const files = filesWith({ [german]: lessonFile(fields, ['', 'Warum.']) });
		expect(readCourse(files, 'de').lessons[0]).toMatchObject({ title: 'Averages', language: 'en' });
	});

	it('names the cell, the task or the passage that is not where it was', () => {
		expect(problemsOf(replaced('```ts run fares', '```ts run preise'))).toEqual([
			`exercises/${german}: Where lesson.md has the cell "fares", this has the cell "preise". ` +
				'Keep all passages, cells and tasks of lesson.md, with their names, in their order.'
		]);
		expect(problemsOf(translated.slice(0, 10)).join()).toContain(
			'has the task "mean", this has nothing more'
		);
		expect(problemsOf(translated.slice(6)).join()).toContain('has a passage, this has the cell "fares"');
	});

	it('names headings that are missing, and code that is another', () => {
		expect(problemsOf(replaced('## Die Mitte', '### Die Mitte'))).toEqual([
			`exercises/${german}: A passage has the headings ###, and in lesson.md ##. ` +
				'Translate each heading at its place: its anchor is that of the English one.'
		]);
		expect(problemsOf(replaced("const a = { name: 'bezahlt' };", 'const b = 2;')).join()).toContain(
			'The code of the cell "fares" is not that of lesson.md.'
		);
	});

	it('names goals that are missing, fields that it may not have, and hints', () => {
		expect(problemsOf(translated, `${fields.replace(']', ', mehr]')}`).join()).toContain('It has 2 goals');
		expect(problemsOf(translated, `${fields}\nminutes: 30`).join()).toContain('`minutes` is not a field');
		const { problems } = readCourse(filesWith({ [`${task}/hints.de.md`]: '## Schau\nhin\n' }));
		expect(problems.map(describeProblem)).toEqual([
			`exercises/${task}/hints.de.md: It has 1 hints, hints.md 2. ` +
				'Translate each hint under its own `## ` heading, in order.'
		]);
	});
});
