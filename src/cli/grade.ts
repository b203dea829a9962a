/** `npm run -s grade`: grades one file, or all that a class has handed in, as the page would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCourse, type Course } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { findSubmissions, readShard, takeShard, type Submission } from './submissions/find.ts';
import { gradeAll, type GradedSubmission } from './submissions/grade-all.ts';
import { usualLimits } from './submissions/grading-process.ts';
import { toJUnit } from './submissions/junit.ts';
import { describeClass, describeVerdict } from './submissions/print.ts';

const usage = `Usage:
  npm run -s grade -- <lesson>/<task> <file.ts> [--json] [--seed <n>]
  npm run -s grade -- --all <folder> [--task <lesson>/<task>] [--shard <k>/<n>] [--jobs <n>]
                      [--json] [--junit <file.xml>] [--seed <n>] [--seconds <n>] [--megabytes <n>]

In the folder, <student>/<lesson>/<task>.ts is an answer; with --task every .ts file is one.
Exit: 0 all passed, 1 some did not, 2 some could not be checked.`;

class UsageError extends Error {}

const options = {
	all: { type: 'string' },
	task: { type: 'string' },
	shard: { type: 'string' },
	jobs: { type: 'string' },
	junit: { type: 'string' },
	seed: { type: 'string' },
	seconds: { type: 'string' },
	megabytes: { type: 'string' },
	json: { type: 'boolean', default: false }
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({ allowPositionals: true, options });
	const course = readCourse(readCourseFolder(fileURLToPath(new URL('../../exercises', import.meta.url))));
	const graded =
		values.all === undefined
			? [await gradeOne(positionals, values, course)]
			: await gradeClass(values, course);
	if (values.junit !== undefined) writeFileSync(values.junit, toJUnit(graded));
	const outcomes = graded.map(({ verdict }) => verdict.outcome);
	if (outcomes.includes('could-not-check')) return 2;
	return outcomes.every((outcome) => outcome === 'passed') ? 0 : 1;
}

async function gradeOne([name, file]: string[], values: Values, course: Course): Promise<GradedSubmission> {
	if (!name || !file) throw new UsageError(usage);
	requireTask(name, course);
	requireFile(file);
	const [graded] = await grade([{ student: file, task: name, file }], values, course);
	const { verdict, hint } = graded!;
	const { task, outcome, summary, checks } = verdict;
	if (values.json) console.log(JSON.stringify({ task, outcome, summary, checks, hint }, null, 2));
	else console.log(describeVerdict(verdict, hint));
	return graded!;
}

async function gradeClass(values: Values, course: Course): Promise<GradedSubmission[]> {
	if (values.task !== undefined) requireTask(values.task, course);
	const { submissions, unknown, leftOut } = find(values.all!, values.task, course);
	for (const path of unknown) console.error(`Left out, since it is an answer to no task: ${path}`);
	for (const reason of leftOut) console.error(`Left out: ${reason}`);
	const own = values.shard === undefined ? submissions : takeShard(submissions, readShard(values.shard));
	const graded = await grade(own, values, course);
	if (values.json) console.log(JSON.stringify(graded.map(toJson), null, 2));
	else console.log(describeClass(graded));
	return graded;
}

function toJson({ student, verdict: { task, outcome, summary, checks }, hint, seconds }: GradedSubmission) {
	return { student, task, outcome, summary, checks, hint, seconds: Number(seconds.toFixed(3)) };
}

function find(folder: string, only: string | undefined, course: Course) {
	try {
		return findSubmissions(folder, course.tasks.map(nameOf), only);
	} catch {
		throw new UsageError(`The folder ${folder} cannot be read.`);
	}
}

function grade(
	submissions: readonly Submission[],
	values: Values,
	course: Course
): Promise<GradedSubmission[]> {
	return gradeAll(submissions, course, {
		jobs: readNumber(values, 'jobs') ?? availableParallelism(),
		seed: readNumber(values, 'seed') ?? Date.now(),
		limits: {
			seconds: readNumber(values, 'seconds') ?? usualLimits.seconds,
			megabytes: readNumber(values, 'megabytes') ?? usualLimits.megabytes
		}
	});
}

function readNumber(values: Values, name: 'jobs' | 'seed' | 'seconds' | 'megabytes'): number | undefined {
	const text = values[name];
	if (text === undefined) return undefined;
	const number = Number(text);
	if (!(number > 0) && !(name === 'seed' && Number.isFinite(number)))
		throw new UsageError(`--${name} ${text} is no number above 0.`);
	return number;
}

const nameOf = ({ lesson, slug }: Course['tasks'][number]) => `${lesson}/${slug}`;

function requireTask(name: string, course: Course): void {
	const known = course.tasks.map(nameOf);
	if (!known.includes(name))
		throw new UsageError(`There is no task “${name}”. These exist:\n  ${known.join('\n  ')}`);
}

function requireFile(file: string): void {
	try {
		readFileSync(file);
	} catch {
		throw new UsageError(`The file ${file} cannot be read.`);
	}
}

main().then(
	(code) => (process.exitCode = code),
	(error: unknown) => {
		const isPlain = error instanceof UsageError || error instanceof RangeError;
		console.error(isPlain ? error.message : error);
		process.exitCode = 2;
	}
);
