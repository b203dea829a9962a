import { vi } from 'vitest';

/** Waits until a check no longer throws: far longer than a busy machine stalls, where Vitest gives a second. */
export const until = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
	vi.waitFor(check, { timeout: 15_000, interval: 20 });
