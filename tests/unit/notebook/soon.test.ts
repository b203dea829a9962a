import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Soon } from '#notebook/soon.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('does nothing at once, and all in its order when it is settled', () => {
	const done: number[] = [];
	const soon = new Soon(50);
	soon.add(() => done.push(1));
	soon.add(() => done.push(2));
	expect(done).toEqual([]);
	soon.settle();
	expect(done).toEqual([1, 2]);
	vi.advanceTimersByTime(1000);
	expect(done).toEqual([1, 2]);
});

it('does not wait for longer than it was told, from the first on', () => {
	const done: number[] = [];
	const soon = new Soon(50);
	soon.add(() => done.push(1));
	vi.advanceTimersByTime(49);
	soon.add(() => done.push(2));
	expect(done).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(done).toEqual([1, 2]);
	soon.add(() => done.push(3));
	vi.advanceTimersByTime(50);
	expect(done).toEqual([1, 2, 3]);
});
