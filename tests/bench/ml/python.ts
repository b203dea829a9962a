import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Case, sizes } from './cases.ts';

export interface Timed {
	/** Seconds. */
	fit: number;
	/** Seconds of predict or transform, for all rows. */
	answer: number;
	/** On the first thousand rows, to see that both do the same; 0 for those that predict nothing. */
	score: number;
}

export interface Python {
	run(one: Case): Promise<Timed>;
	end(): void;
}

/** A Python that waits for work. @param folder where the data lie */
export function startPython(folder: string): Python {
	const script = fileURLToPath(new URL('./scikit_learn.py', import.meta.url));
	const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };
	const child = spawn('/usr/bin/python3', [script, folder], {
		env: { ...process.env, ...one },
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	return {
		run: async ({ python, data }) => {
			child.stdin.write(`${JSON.stringify([python, data, ...sizes[data]])}\n`);
			const { value, done } = await answers.next();
			if (done) throw new Error(`Python ended at ${python}.`);
			return JSON.parse(value) as Timed;
		},
		end: () => child.stdin.end()
	};
}
