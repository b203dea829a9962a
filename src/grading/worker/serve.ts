/** Ties the grading worker to the port over which its page asks. */
import { Port, type MessageChannelEnd } from '#base/port.ts';
import { setDataHost } from '#datasets/host.ts';
import type { GradeRequest, PrepareRequest } from '#protocol/grading.ts';
import type { Grade } from '../define.ts';
import { evaluate } from '../evaluate.ts';
import { FreshRows } from './fresh-rows.ts';

/** For all gradings of this worker. */
const rows = new FreshRows();

/** @param importTask how this realm imports a task's checks */
export function serveGrader(end: MessageChannelEnd, importTask: (task: string) => Promise<Grade>): void {
	const tasks = new Map<string, Promise<Grade>>();
	const importOnce = (task: string) => {
		const known = tasks.get(task) ?? importTask(task);
		tasks.set(task, known);
		return known;
	};
	const given = new Map<string, ArrayBuffer>();
	const port: Port = new Port(end, {
		prepare: async ({ task, datasets }: PrepareRequest) => {
			for (const [name, file] of Object.entries(datasets)) given.set(name, file);
			await Promise.all(Object.keys(datasets).map((name) => rows.prepare(name)));
			if (task !== undefined) await importOnce(task);
		},
		grade: async ({ task, seed, defines }: GradeRequest) =>
			evaluate(await importOnce(task), {
				load: rows.load,
				seed,
				defines,
				port: {
					call: (request) => port.request('call', request),
					use: (request) => port.request('use', request),
					value: (name) => port.request('value', { name })
				}
			})
	});
	setDataHost({
		readBytes: async (name) => given.get(name) ?? port.request('dataset', name),
		importDanfo: () => Promise.reject(new Error('A grader loads rows, not frames.')),
		importTensors: () => Promise.reject(new Error('A grader loads rows, not tensors.'))
	});
}
