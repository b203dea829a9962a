/** A class whose folder holds what is no answer: each is told, and nobody else's answer is graded otherwise. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSubmissions } from '#cli/submissions/find.ts';
import { gradeAll, type GradedSubmission } from '#cli/submissions/grade-all.ts';
import { usualLimits } from '#cli/submissions/grading-process.ts';
import { toJUnit } from '#cli/submissions/junit.ts';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { rightAnswer } from '../../../support/attacks/targets.ts';
import { findBroken, parseXml } from '../../../support/junit-rules.ts';

const task = 'statistics/mode';
const exercises = fileURLToPath(new URL('../../../../exercises', import.meta.url));
const secret = 'const secret = "of the teacher";';

/** By student: how the file comes into being, or what its text is. */
const handedIn: Record<string, Uint8Array | string | ((file: string) => void)> = {
	ada: rightAnswer('list'),
	ben: '',
	bob: ' \n\t',
	cai: (file) => mkdirSync(file),
	dee: (file) => symlinkSync(join(dirname(file), '../../../secret.ts'), file),
	eli: (file) => symlinkSync('nowhere', file),
	fay: Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
	gus: 'const text = "a\0b";',
	hal: (file) => {
		writeFileSync(file, '');
		truncateSync(file, 3e9); // takes no room on the disk
	},
	ida: '{ "answer": 42',
	jan: `\uFEFF${rightAnswer('list').replaceAll('\n', '\r\n')}`,
	kim: (file) => writeFileSync(file, rightAnswer('list')),
	zoe: rightAnswer('list')
};

let root: string;
let graded: GradedSubmission[];
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'class-'));
	writeFileSync(join(root, 'secret.ts'), secret);
	for (const [student, content] of Object.entries(handedIn)) {
		const file = join(root, 'class', student, `${task}.ts`);
		mkdirSync(dirname(file), { recursive: true });
		if (typeof content === 'function') content(file);
		else writeFileSync(file, content);
	}
	const { submissions } = findSubmissions(join(root, 'class'), [task]);
	rmSync(join(root, 'class/kim'), { recursive: true }); // goes while the class is graded
	const course = readCourse(readCourseFolder(exercises));
	graded = await gradeAll(submissions, course, { jobs: 2, seed: 1, limits: usualLimits });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

it('everybody is told something, in the order of the class', () => {
	expect(graded.map(({ student }) => student)).toEqual(Object.keys(handedIn));
});

it('right answers pass, whoever stands beside them and however their editor ends lines', () => {
	const passed = graded.filter(({ verdict }) => verdict.outcome === 'passed');
	expect(passed.map(({ student }) => student)).toEqual(['ada', 'jan', 'zoe']);
});

it.each([
	['ben', 'not-attempted', 'The file is empty.'],
	['bob', 'not-attempted', 'The file is empty.'],
	['cai', 'could-not-check', 'It is a folder. Hand in a file'],
	['dee', 'could-not-check', 'It is a link, which may lead to'],
	['eli', 'could-not-check', 'It is a link, which may lead to'],
	['fay', 'could-not-check', 'It is no text. Save it as plain text in UTF-8'],
	['gus', 'could-not-check', 'It is no text. Save it as plain text in UTF-8'],
	['hal', 'could-not-check', 'It has 3000.0 MB, and an answer has at most 1 MB.'],
	['ida', 'crashed', 'line 1'],
	['kim', 'could-not-check', 'It cannot be read (ENOENT). Is it still there']
])('%s is told why, and what to do', (student, outcome, words) => {
	const { verdict } = graded.find((one) => one.student === student)!;
	expect(verdict).toMatchObject({ task, outcome });
	expect(verdict.summary).toContain(words);
});

it('nothing of a file that a link leads to is told', () => {
	expect(JSON.stringify(graded)).not.toContain('of the teacher');
});

it('the report counts what could not be graded as errors', () => {
	const report = parseXml(toJUnit(graded));
	expect(findBroken(report)).toEqual([]);
	const errors = report.children.filter(({ attributes }) => attributes['errors'] === '1');
	expect(errors.map(({ attributes }) => attributes['name'])).toEqual([
		...['cai', 'dee', 'eli', 'fay', 'gus'],
		'hal',
		'kim'
	]);
});
