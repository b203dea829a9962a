/** A Python that waits for questions: one line of JSON each way. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Python {
	ask<Answer>(question: unknown): Promise<Answer>;
	end(): void;
}

/** With one thread, as a cell has one; `STAGECOACH_PYTHON` names another Python. @param script in the folder of the bench */
export function startPython(script: string, ...options: string[]): Python {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };
	const child = spawn(process.env['STAGECOACH_PYTHON'] ?? '/usr/bin/python3', [path, ...options], {
		env: { ...process.env, ...one },
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	return {
		ask: async <Answer>(question: unknown) => {
			child.stdin.write(`${JSON.stringify(question)}\n`);
			const { value, done } = await answers.next();
			if (done) throw new Error(`Python ended at ${JSON.stringify(question)}.`);
			return JSON.parse(value) as Answer;
		},
		end: () => child.stdin.end()
	};
}
