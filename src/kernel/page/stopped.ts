import { AppError } from '#base/app-error.ts';

/** True for the error with which everything ends that ran when the kernel was stopped. */
export function isStopped(error: unknown): boolean {
	return error instanceof AppError && error.code === 'port-closed';
}

/** The same error, for work that ended because the learner asked it to. */
export function stoppedError(): AppError {
	return new AppError('port-closed', 'Stopped.');
}
