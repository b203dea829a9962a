import type { RawError } from '#protocol/kernel.ts';

/** Thrown by `$rt.tick` when a guarded loop runs for too long. */
export class LoopLimitError extends Error {
	readonly line: number;
	constructor(line: number, milliseconds: number) {
		super(`The loop on line ${line} was still running after ${milliseconds / 1000} s.`);
		this.name = 'LoopLimitError';
		this.line = line;
	}
}

/** Reads what a learner's code threw, which may be anything and may throw when it is read. */
export function toRawError(thrown: unknown): RawError {
	try {
		if (!(thrown instanceof Error)) {
			return {
				name: 'Thrown',
				message: `The code threw ${describe(thrown)} instead of an Error.`,
				stack: ''
			};
		}
		const raw = {
			name: String(thrown.name).slice(0, 100),
			message: String(thrown.message).slice(0, 5000),
			stack: String(thrown.stack).slice(0, 10_000)
		};
		return thrown instanceof LoopLimitError ? { ...raw, line: thrown.line } : raw;
	} catch {
		return { name: 'Thrown', message: 'The code threw something that cannot be read.', stack: '' };
	}
}

function describe(thrown: unknown): string {
	if (typeof thrown === 'string') return JSON.stringify(thrown.slice(0, 500));
	return typeof thrown === 'object' && thrown !== null ? 'an object' : String(thrown);
}
