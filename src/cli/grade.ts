/** `npm run -s grade -- <lesson>/<task> <file.ts> [--json]`: grades one file as the page would. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';
import { TaskGrader } from './node/lesson-grader.ts';

const usage = 'Usage: npm run -s grade -- <lesson>/<task> <file.ts> [--json] [--seed <n>]';

const labels: Record<Outcome, string> = {
	passed: 'Passed',
	failed: 'Not yet',
	'not-attempted': 'Not attempted',
	crashed: 'Error',
	'timed-out': 'Timed out',
	'could-not-check': 'Could not check'
};

class UsageError extends Error {}

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: 'boolean', default: false }, seed: { type: 'string' } }
	});
	const [name, file] = positionals;
	if (!name || !file) throw new UsageError(usage);
	const { task, others, hint, lesson } = findTask(name);
	const source = readSource(file);
	const grader = new TaskGrader(lesson, task, others);
	const verdict = await grader.grade(source, values.seed === undefined ? {} : { seed: Number(values.seed) });
	print(verdict, hint, values.json);
	if (verdict.outcome === 'could-not-check') return 2;
	return verdict.outcome === 'passed' ? 0 : 1;
}

function findTask(name: string) {
	const course = readCourse(readCourseFolder(fileURLToPath(new URL('../../exercises', import.meta.url))));
	const task = course.tasks.find(({ lesson, slug }) => `${lesson}/${slug}` === name);
	const lesson = course.lessons.find(({ slug }) => slug === task?.lesson);
	if (!task || !lesson) {
		const known = course.tasks.map((one) => `${one.lesson}/${one.slug}`).join('\n  ');
		throw new UsageError(`There is no task “${name}”. These exist:\n  ${known}`);
	}
	const others = course.tasks.filter((one) => one.lesson === task.lesson);
	return { task, others, lesson, hint: task.hints[0]?.markdown ?? '' };
}

function readSource(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new UsageError(`The file ${file} cannot be read.`);
	}
}

function print(verdict: Verdict, hint: string, asJson: boolean): void {
	const { task, outcome, summary, checks } = verdict;
	const help = outcome === 'passed' ? '' : hint;
	if (asJson) return console.log(JSON.stringify({ task, outcome, summary, checks, hint: help }, null, 2));
	console.log(`${labels[outcome]}: ${summary}\n`);
	for (const { title, passed, message } of checks) {
		console.log(`${passed ? '✓' : '✗'} ${title}`);
		if (message && message !== summary) console.log(message.replace(/^/gm, '    '));
	}
	if (verdict.error?.help) console.log(`\n${verdict.error.help}`);
	if (help) console.log(`\nHint: ${help}`);
}

// Worker threads that still run would keep the process alive.
main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		console.error(error instanceof UsageError ? error.message : error);
		process.exit(2);
	}
);
