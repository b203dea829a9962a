/**
 * A process that grades answers, one after the other. It may read this project and nothing else, write nothing and
 * start nothing but threads: see `grading-process.ts`, which starts it and ends it when it does harm.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { courseFolder, TaskGrader, type GraderPlace } from '../node/lesson-grader.ts';
import { makeNodeHost } from '../node/node-host.ts';
import { bundled } from './bundle-files.ts';
import type { FromGrader, GradeJob } from './job.ts';

const bundle = pathToFileURL(`${process.argv[2]!}/`);
const place: GraderPlace = {
	host: makeNodeHost({ kernel: new URL(bundled.kernel, bundle), grader: new URL(bundled.grader, bundle) }),
	checks: (task) => fileURLToPath(new URL(bundled.checks(task), bundle))
};

const tell = (message: FromGrader) => process.send?.(message);

async function grade({ lesson, task, others, source, seed, limitMs }: GradeJob): Promise<void> {
	const grader = new TaskGrader(lesson, task, others, courseFolder, place);
	try {
		tell({ verdict: await grader.grade(source, { seed, ...(limitMs && { limitMs }) }) });
	} finally {
		grader.dispose();
	}
}

process.on('message', (job: GradeJob) => void grade(job));
process.on('disconnect', () => process.exit());
tell('ready');
