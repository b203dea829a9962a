/** Ties the grading worker to the port over which its page asks. */
import { Port, type MessageChannelEnd } from '#base/port.ts';
import { load } from '#datasets/learner.ts';
import { setDataHost } from '#datasets/host.ts';
import type { GradeRequest } from '#protocol/grading.ts';
import type { Grade } from '../define.ts';
import { evaluate } from '../evaluate.ts';

/** @param importTask how this realm imports a task's checks */
export function serveGrader(end: MessageChannelEnd, importTask: (task: string) => Promise<Grade>): void {
	const port: Port = new Port(end, {
		grade: async ({ task, seed, defines }: GradeRequest) =>
			evaluate(await importTask(task), {
				load,
				seed,
				defines,
				port: {
					call: (request) => port.request('call', request),
					value: (name) => port.request('value', name)
				}
			})
	});
	setDataHost({
		readText: (name) => port.request('dataset', name),
		importDanfo: () => Promise.reject(new Error('A grader loads rows, not frames.'))
	});
}
