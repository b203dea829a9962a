/** How a request to the kernel can end without an answer. */
import { AppError } from '#base/app-error.ts';

/** True for the error with which everything ends that ran when the kernel was stopped. */
export function isStopped(error: unknown): boolean {
	return error instanceof AppError && error.code === 'port-closed';
}

/** The same error, for work that ended because the learner asked it to. */
export function stoppedError(): AppError {
	return new AppError('port-closed', 'Stopped.');
}

/** The error with which everything ends that ran when the kernel's worker ended by itself. */
export function diedError(): AppError {
	return new AppError(
		'kernel-died',
		'The memory was used up, so the browser has ended the code. Your text is kept; the values of all cells are gone. Try it with less data, or free what you no longer need.'
	);
}

export function isDied(error: unknown): error is AppError {
	return error instanceof AppError && error.code === 'kernel-died';
}
