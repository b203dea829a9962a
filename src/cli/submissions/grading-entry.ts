/**
 * A process that grades answers, one after the other. It may read this project and nothing else, write nothing and
 * start nothing but threads: see `grading-process.ts`, which starts it and ends it when it does harm.
 */
import { pathToFileURL } from 'node:url';
import type { Grade } from '#grading/define.ts';
import { serveGrader } from '#grading/worker/serve.ts';
import type { WorkerHandle, WorkerHost } from '#kernel/page/host.ts';
import { courseFolder, TaskGrader, type GraderPlace } from '../node/lesson-grader.ts';
import { makeNodeHost } from '../node/node-host.ts';
import { bundled } from './bundle-files.ts';
import type { FromGrader, GradeJob } from './job.ts';

const bundle = pathToFileURL(`${process.argv[2]!}/`);
const threads = makeNodeHost(new URL(bundled.kernel, bundle));

/** The learner's code has a thread of its own; the checks, which are ours, need none beside this one. */
const host: WorkerHost = {
	...threads,
	start: async (kind) => (kind === 'grader' ? startGrader() : threads.start(kind))
};

function startGrader(): WorkerHandle {
	const { port1, port2 } = new MessageChannel();
	serveGrader(port2, async (task) => ((await import(task)) as { default: Grade }).default);
	return { end: port1, terminate: () => port2.close() };
}

const place: GraderPlace = { host, checks: (task) => new URL(bundled.checks(task), bundle).href };

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
