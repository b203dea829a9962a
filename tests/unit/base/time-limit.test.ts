import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives what the work gives, and leaves no timer behind', async () => {
	expect(await withTimeLimit(Promise.resolve(3), 1000)).toBe(3);
	expect(vi.getTimerCount()).toBe(0);
});

it('passes on what the work throws, and leaves no timer behind', async () => {
	await expect(withTimeLimit(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken');
	expect(vi.getTimerCount()).toBe(0);
});

it('says when the time is up, not before', async () => {
	const ended = vi.fn();
	void withTimeLimit(new Promise(() => undefined), 1000).then(ended);
	await vi.advanceTimersByTimeAsync(999);
	expect(ended).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(ended).toHaveBeenCalledExactlyOnceWith(timeIsUp);
});

it('takes no notice of work that fails too late', async () => {
	const { promise, reject } = Promise.withResolvers();
	const limited = withTimeLimit(promise, 10);
	await vi.advanceTimersByTimeAsync(10);
	reject(new Error('late')); // unhandled, this would fail the test run
	expect(await limited).toBe(timeIsUp);
});
