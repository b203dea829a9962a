/** How a request to the kernel can end without an answer. */
import { AppError } from '#base/app-error.ts';
import * as words from '#words/kernel.ts';

/** True for the error with which everything ends that ran when the kernel was stopped. */
export function isStopped(error: unknown): boolean {
	return error instanceof AppError && error.code === 'port-closed';
}

/** The same error, for work that ended because the learner asked it to. */
export function stoppedError(): AppError {
	return new AppError('port-closed', words.stopped);
}

/** The error with which everything ends that ran when the kernel's worker ended by itself. */
export function diedError(): AppError {
	return new AppError('kernel-died', words.outOfMemory);
}

/** The error with which everything ends that ran when the worker had to be ended, because it said too much. */
export function floodedError(): AppError {
	return new AppError('kernel-flooded', words.flooded);
}

export function isDied(error: unknown): error is AppError {
	return error instanceof AppError && (error.code === 'kernel-died' || error.code === 'kernel-flooded');
}

/** What the learner sees as the error's name. */
export function nameOfDeath({ code }: AppError): string {
	return code === 'kernel-died' ? 'OutOfMemory' : 'TooManyMessages';
}
