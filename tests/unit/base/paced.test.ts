import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Paced } from '#base/paced.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works at once, and then once for all that is asked meanwhile', () => {
	const work = vi.fn();
	const paced = new Paced(work, 50);
	for (let n = 0; n < 10; n++) paced.ask();
	expect(work).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(49);
	expect(work).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1);
	expect(work).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1000);
	expect(work).toHaveBeenCalledTimes(2);
	paced.ask();
	expect(work).toHaveBeenCalledTimes(3);
});

it('does what waits when it must be now, and not again', () => {
	const work = vi.fn();
	const paced = new Paced(work, 50);
	paced.ask();
	paced.ask();
	paced.now();
	expect(work).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1000);
	expect(work).toHaveBeenCalledTimes(2);
});
