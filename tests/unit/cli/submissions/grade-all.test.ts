import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSubmissions } from '#cli/submissions/find.ts';
import { gradeAll, type GradedSubmission } from '#cli/submissions/grade-all.ts';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';

const exercises = fileURLToPath(new URL('../../../../exercises', import.meta.url));
const task = 'statistics/mean-and-median';
const right = readFileSync(join(exercises, `1-math-and-language/${task}/solution.ts`), 'utf8');
const secret = join(tmpdir(), 'class-secret.txt');

/** By student: what was handed in. Eve's and her neighbours' are hostile; one of them stands before a right answer. */
const answers: Record<string, string> = {
	[`ada/${task}`]: right,
	[`ben/${task}`]: right.replace(/\(a, b\) => a - b/g, ''),
	[`eve/${task}`]: `${right}\nwhile (true) {}`,
	[`fox/statistics/empty-list`]: 'not a task',
	[`gil/${task}`]: `${right}\nconst kept: Float64Array[] = [];\nwhile (true) kept.push(new Float64Array(1e6).fill(1));`,
	[`gil/statistics/mode`]: 'this stands after the one that took all memory',
	[`hal/${task}`]: `import { readFileSync } from 'node:fs';\nreadFileSync('${secret}');\n${right}`,
	[`ivy/${task}`]: `${right}\n(globalThis as any).process.exit(0);`,
	[`joe/${task}`]: right.replace('{', '{ while (true) {}')
};

let graded: GradedSubmission[];
let folder: string;
const course = readCourse(readCourseFolder(exercises));

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'class-'));
	writeFileSync(secret, 'secret');
	for (const [name, text] of Object.entries(answers)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, `${name}.ts`), text);
	}
	const { submissions } = findSubmissions(folder, [task, 'statistics/mode']);
	graded = await gradeAll(submissions, course, {
		// A machine whose new memory comes slowly needs more than four seconds for 600 MB.
		...{ jobs: 2, seed: 1, limitMs: 10_000 },
		limits: { seconds: 100, megabytes: 600 }
	});
}, 240_000);

afterAll(() => {
	rmSync(folder, { recursive: true });
	rmSync(secret);
});

const verdictOf = (student: string) => graded.find((one) => one.student === student)!.verdict;

it('a class is graded in its order, right and wrong answers as on the page', () => {
	expect(graded.map(({ student }) => student)).toEqual([
		'ada',
		'ben',
		'eve',
		'gil',
		'gil',
		'hal',
		'ivy',
		'joe'
	]);
	expect(verdictOf('ada').outcome).toBe('passed');
	expect(verdictOf('ben')).toMatchObject({
		outcome: 'failed',
		summary: expect.stringContaining('`sort()` without a comparison') as string
	});
	expect(graded.find(({ student }) => student === 'ben')!.hint).not.toBe('');
});

it('an endless loop is ended and named, in the cell and in a graded call', () => {
	expect(verdictOf('eve')).toMatchObject({
		outcome: 'timed-out',
		summary: expect.stringMatching(/The loop on line \d+ was still going/) as string
	});
	expect(verdictOf('joe').outcome).toBe('timed-out');
});

it('an answer that takes all memory is ended, and the next one of that student is graded all the same', () => {
	expect(verdictOf('gil')).toMatchObject({
		outcome: 'crashed',
		summary: expect.stringContaining('more than 600 MB of memory') as string
	});
	const next = graded.filter(({ student }) => student === 'gil')[1]!.verdict;
	expect(next.summary).not.toContain('memory');
});

it('an answer reads no file, and cannot end the process', () => {
	expect(verdictOf('hal')).toMatchObject({
		outcome: 'crashed',
		summary: expect.stringContaining('“node:fs” cannot be imported') as string
	});
	expect(verdictOf('ivy')).toMatchObject({
		outcome: 'crashed',
		summary: expect.stringContaining('exit is not a function') as string
	});
});
