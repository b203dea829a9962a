/** A kernel's session in this thread: cells are compiled and run for real, outputs are kept. */
import * as tf from '@tensorflow/tfjs';
import { nodeRealm } from '#kernel/worker/node-realm.ts';
import { makeConsole } from '#kernel/worker/console.ts';
import { Session } from '#kernel/worker/session.ts';
import type { LateErrorEvent, RunResult } from '#protocol/kernel.ts';
import type { Output } from '#protocol/output.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { compileCell, type CompileOptions } from '#transpile/compile.ts';
import { linkCells } from '#transpile/graph.ts';

export interface TestSession {
	session: Session;
	/** Runs a cell whose text is `source`, knowing the texts of those that ran before. */
	run(id: string, source: string, options?: CompileOptions & { loopLimitMs?: number }): Promise<RunResult>;
	/** Calls a function of the learner once with `args`. */
	call(name: string, ...args: unknown[]): Promise<unknown>;
	/** Every message of outputs, in order. */
	messages: Output[][];
	/** What all cells, or one, have shown. */
	outputs(cell?: string): Output[];
	lateErrors: LateErrorEvent[];
}

export function makeSession(modules: Record<string, Record<string, unknown>> = {}): TestSession {
	const messages: Output[][] = [];
	const shown = new Map<string, Output[]>();
	const lateErrors: LateErrorEvent[] = [];
	const texts = new Map<string, string>();
	let version = 0;
	const session: Session = new Session({
		importCell: nodeRealm.importCell,
		importModule: async (name) => {
			if (name === '@tensorflow/tfjs') {
				await tf.setBackend('cpu');
				return tf as unknown as Record<string, unknown>;
			}
			if (!modules[name]) throw new Error(`no module ${name}`);
			return modules[name];
		},
		output: (cell, _version, outputs) => {
			messages.push(outputs);
			shown.set(cell, [...(shown.get(cell) ?? []), ...outputs]);
		},
		lateError: (event) => void lateErrors.push(event)
	});
	Object.assign(globalThis, {
		kernelConsole: makeConsole(session),
		display: (value: unknown) => session.display(value)
	});
	return {
		session,
		messages,
		lateErrors,
		outputs: (cell) => (cell === undefined ? messages.flat() : (shown.get(cell) ?? [])),
		run: (id, source, options = {}) => {
			texts.set(id, source);
			const notebook = linkCells([...texts].map(([cell, text]) => analyseCell(cell, text)));
			const { code, reads, defines, live } = compileCell(notebook, id, options);
			const limit = options.loopLimitMs === undefined ? {} : { loopLimitMs: options.loopLimitMs };
			return session.run({ cell: id, version: ++version, code, reads, defines, live, ...limit });
		},
		call: async (name, ...args) => {
			const result = await session.call({ name, calls: [args] });
			return result.kind === 'results' ? result.results[0] : result;
		}
	};
}
