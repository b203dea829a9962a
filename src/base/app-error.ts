/** An error of ours: it names what happened and keeps its cause. A learner's errors are data, not this. */
export class AppError extends Error {
	readonly code: string;
	constructor(code: string, message: string, options?: { cause?: unknown }) {
		super(message, options);
		this.name = 'AppError';
		this.code = code;
	}
}
