/** Ties the grading worker to the port over which its page asks. */
import { onceEach } from '#base/once-each.ts';
import { Port, type MessageChannelEnd } from '#base/port.ts';
import { setDataHost } from '#datasets/host.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { GradeRequest, PrepareRequest } from '#protocol/grading.ts';
import type { Grade } from '../define.ts';
import { evaluate, rehearse } from '../evaluate.ts';
import { FreshRows } from './fresh-rows.ts';

/** For all gradings of this worker. */
const rows = new FreshRows();

/** Frames and tensors need libraries that are not here. */
const refuse = async () => {
	throw new Error('Only rows.');
};

/** @param importTask how this realm imports a task's checks */
export function serveGrader(end: MessageChannelEnd, importTask: (task: string) => Promise<Grade>): void {
	const importOnce = onceEach(importTask);
	const given = new Map<string, OpenedDataSet>();
	const port: Port = new Port(end, {
		prepare: async ({ task, datasets }: PrepareRequest) => {
			for (const [name, opened] of Object.entries(datasets)) given.set(name, opened);
			if (task !== undefined) await rehearse(await importOnce(task), rows.load);
			await Promise.all(Object.keys(datasets).map((name) => rows.prepare(name)));
		},
		grade: async ({ task, ...request }: GradeRequest) =>
			evaluate(await importOnce(task), {
				...request,
				load: rows.load,
				port: {
					call: (request) => port.request('call', request),
					use: (request) => port.request('use', request),
					value: (name) => port.request('value', { name })
				}
			})
	});
	setDataHost({
		open: async (name) => given.get(name) ?? port.request('dataset', name),
		loadOwn: async () => undefined,
		importDanfo: refuse,
		importTensors: refuse
	});
}
