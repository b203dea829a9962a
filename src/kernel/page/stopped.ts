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

/** The error with which everything ends that ran when the worker had to be ended, because it said too much. */
export function floodedError(): AppError {
	return new AppError(
		'kernel-flooded',
		'The code sent more than the page can take in, so it was ended. Your text is kept; the values of all cells are gone. Look for a loop or a timer that loads or shows something again and again without waiting for it.'
	);
}

export function isDied(error: unknown): error is AppError {
	return error instanceof AppError && (error.code === 'kernel-died' || error.code === 'kernel-flooded');
}

/** What the learner sees as the error's name. */
export function nameOfDeath({ code }: AppError): string {
	return code === 'kernel-died' ? 'OutOfMemory' : 'TooManyMessages';
}
