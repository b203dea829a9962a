/**
 * `npm run check lesson <slug> [<slug> …]`: proves the tasks of these lessons.
 * `npm run check lesson <slug> [<slug> …] -- --seeds 30`: grades right answers and slips with so many seeds, and says whose
 * verdict depends on luck.
 * `npm run check lesson <slug> -- --watch`: proves those of one, and what its author changes meanwhile.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCourse, type Course } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { LatestRun } from '#cli/proof/latest-run.ts';
import { TaskGrader } from '#cli/node/lesson-grader.ts';
import { describeLucky, findLucky } from '#cli/proof/luck.ts';
import { LessonProof } from '#cli/proof/prove-lesson.ts';
import type { Proved } from '#cli/proof/task-proof.ts';
import { readTwins } from '../reference/twins.ts';
import { threadCache } from '../support/thread-cache.ts';
import { exercises } from './course.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		watch: { type: 'boolean', default: false },
		seeds: { type: 'string' },
		/** Another folder than `exercises/`, for the bench. */
		course: { type: 'string', default: exercises }
	}
});

Object.assign(process.env, threadCache);
const proof = new LessonProof();

/** What is proved and known from before is counted, and not shown again. */
async function check(slug: string, signal?: AbortSignal): Promise<boolean> {
	const begin = performance.now();
	const course = readCourse(readCourseFolder(values.course));
	const problems = course.problems.filter(({ file }) => file.includes(`/${slug}/`));
	for (const problem of problems) console.log(`✗ ${describeProblem(problem)}`);
	const counts = { proved: 0, unproved: problems.length };
	const report = (more: string) => {
		const seconds = ((performance.now() - begin) / 1000).toFixed(1);
		console.log(`\n${counts.proved} proved, ${counts.unproved} not, in ${seconds} s${more}`);
	};
	const onlyLongLeft = () => report('; now the changes of the solutions:');
	const settings = { exercises: values.course, twins: readTwins(), onlyLongLeft, ...(signal && { signal }) };
	await proof.prove(course, slug, settings, (step) => {
		counts[step.unproved ? 'unproved' : 'proved']++;
		if (step.isNew || step.unproved) console.log(describeStep(step));
	});
	if (!signal?.aborted) report('');
	return counts.unproved === 0;
}

/** @returns whether every answer of the lesson's tasks is judged alike with all seeds */
async function checkLuck(course: Course, slug: string, count: number): Promise<boolean> {
	const lesson = course.lessons.find((one) => one.slug === slug)!;
	const tasks = course.tasks.filter((task) => task.lesson === slug);
	let isFair = true;
	for (const task of tasks) {
		const begin = performance.now();
		const grader = new TaskGrader(lesson, task, tasks, values.course);
		const lucky = await findLucky(task, grader, count);
		grader.dispose();
		const seconds = ((performance.now() - begin) / 1000).toFixed(1);
		const mark = lucky.length === 0 ? '✓' : '✗';
		console.log(`${mark} ${slug}/${task.slug}: ${count} seeds in ${seconds} s`);
		for (const one of lucky) console.log(`    ${describeLucky(one)}`);
		isFair &&= lucky.length === 0;
	}
	return isFair;
}

function describeStep({ task, title, unproved }: Proved): string {
	if (!unproved) return `✓ ${task}: ${title}`;
	return `✗ ${task}: ${title}\n${`${unproved.problem}\n→ ${unproved.wayOut}`.replace(/^/gm, '    ')}`;
}

/** Where the lesson lies; says which lessons there are when there is none of this name. */
function findFolder({ lessons }: Course, slug: string): string | undefined {
	const lesson = lessons.find((one) => one.slug === slug);
	if (lesson) return join(values.course, `${lesson.stage.number}-${lesson.stage.slug}`, slug);
	console.error(`There is no lesson “${slug}”. These exist: ${lessons.map((one) => one.slug).join(', ')}.`);
	return undefined;
}

/** Editors write a file in several steps: changes that come together are one. */
const togetherMs = 50;

/** A save while something is proved ends that, from the first time on. */
function watchLesson(folder: string, slug: string): void {
	const latest = new LatestRun();
	const start = () => void latest.start((signal) => check(slug, signal)).catch(console.error);
	let timer: NodeJS.Timeout | undefined;
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(start, togetherMs);
	});
	console.log(`Watching ${slug}. Ctrl+C ends it.`);
	start();
}

if (positionals.length === 0 || (values.watch && positionals.length > 1)) {
	console.error('Usage: npm run check lesson <slug> [<slug> …], or <slug> -- --watch for one');
	process.exit(2);
}
const course = readCourse(readCourseFolder(values.course));
const folders = positionals.map((slug) => findFolder(course, slug));
if (folders.includes(undefined)) process.exit(1);
if (values.watch) watchLesson(folders[0]!, positionals[0]!);
else if (values.seeds !== undefined) {
	let isFair = true;
	for (const slug of positionals) isFair = (await checkLuck(course, slug, Number(values.seeds))) && isFair;
	process.exit(isFair ? 0 : 1);
} else {
	let isProved = true;
	for (const slug of positionals) isProved = (await check(slug)) && isProved;
	process.exit(isProved ? 0 : 1); // worker threads would keep the process alive
}
