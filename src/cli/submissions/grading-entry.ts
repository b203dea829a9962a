/**
 * A process that grades answers, one after the other. It may read this project and nothing else, write nothing and
 * start nothing but threads: see `grading-process.ts`, which starts it and ends it when it does harm.
 */
import { TaskGrader } from '../node/lesson-grader.ts';
import type { FromGrader, GradeJob } from './job.ts';

const tell = (message: FromGrader) => process.send?.(message);

async function grade({ lesson, task, others, source, seed, limitMs }: GradeJob): Promise<void> {
	const grader = new TaskGrader(lesson, task, others);
	try {
		tell({ verdict: await grader.grade(source, { seed, ...(limitMs && { limitMs }) }) });
	} finally {
		grader.dispose();
	}
}

process.on('message', (job: GradeJob) => void grade(job));
process.on('disconnect', () => process.exit());
tell('ready');
