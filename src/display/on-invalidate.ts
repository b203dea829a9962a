import { currentTarget } from './host.ts';

/**
 * Calls `callback` once when this run of the cell is over: the cell runs again, or it is deleted. Free there what the
 * notebook cannot know of. Timers end and tensors are freed without your help.
 *
 * @example
 * const socket = connect();
 * onInvalidate(() => socket.close());
 */
export function onInvalidate(callback: () => void): void {
	currentTarget()?.onInvalidate(callback);
}
