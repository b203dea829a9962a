/** Grades all answers of a class, over all cores. */
import type { Course } from '#curriculum/course.ts';
import type { Verdict } from '#protocol/verdict.ts';
import { prepareBundle } from './bundle.ts';
import type { Submission } from './find.ts';
import { GradingProcess, type GradingLimits } from './grading-process.ts';
import type { GradeJob } from './job.ts';
import { readAnswer } from './read-answer.ts';

export interface GradedSubmission {
	student: string;
	verdict: Verdict;
	/** The first hint of a task that was not passed. */
	hint: string;
	seconds: number;
}

export interface GradeAllOptions {
	/** How many answers are graded at the same time. */
	jobs: number;
	/** The same for all, so that nobody gets harder numbers. */
	seed: number;
	limits: GradingLimits;
	limitMs?: number;
	/** Told after each one. */
	onGraded?: (graded: GradedSubmission) => void;
}

/**
 * Each student's answers have a process of their own, which ends with them: no answer can reach another student's.
 *
 * @returns in the order of `submissions`
 */
export async function gradeAll(
	submissions: readonly Submission[],
	course: Course,
	options: GradeAllOptions
): Promise<GradedSubmission[]> {
	const bundle = await prepareBundle(course.tasks);
	const graded = new Map<Submission, GradedSubmission>();
	const students = [...Map.groupBy(submissions, ({ student }) => student).values()];
	const lane = async () => {
		for (let own = students.shift(); own; own = students.shift()) {
			for await (const [submission, one] of gradeStudent(own, course, { ...options, bundle })) {
				graded.set(submission, one);
				options.onGraded?.(one);
			}
		}
	};
	await Promise.all(Array.from({ length: options.jobs }, lane));
	return submissions.map((submission) => graded.get(submission)!);
}

async function* gradeStudent(
	submissions: readonly Submission[],
	course: Course,
	{ bundle, limits, seed, limitMs }: GradeAllOptions & { bundle: string }
): AsyncGenerator<[Submission, GradedSubmission]> {
	let process: GradingProcess | undefined;
	try {
		for (const submission of submissions) {
			const begin = performance.now();
			const { student, task } = submission;
			const read = readAnswer(submission);
			if ('summary' in read) {
				yield [submission, { student, verdict: { task, checks: [], ...read }, hint: '', seconds: 0 }];
				continue;
			}
			if (!process?.isAlive) process = new GradingProcess(bundle, limits);
			const job = makeJob(task, course);
			const verdict = await process.grade({ ...job, ...read, seed, ...(limitMs && { limitMs }) });
			const hint = verdict.outcome === 'passed' ? '' : (job.task.hints[0]?.markdown ?? '');
			const seconds = (performance.now() - begin) / 1000;
			yield [submission, { student, verdict, hint, seconds }];
		}
	} finally {
		process?.dispose();
	}
}

function makeJob(name: string, course: Course): Omit<GradeJob, 'seed' | 'source'> {
	const task = course.tasks.find(({ lesson, slug }) => `${lesson}/${slug}` === name)!;
	const lesson = course.lessons.find(({ slug }) => slug === task.lesson)!;
	const others = course.tasks.filter((one) => one.lesson === task.lesson);
	return { lesson, task, others };
}
