import { expect } from 'vitest';

/** Numbers nested in lists agree, to a share of their size (or absolutely below 1). */
export function expectClose(found: unknown, expected: unknown, tolerance = 1e-9): void {
	if (!Array.isArray(expected)) {
		if (typeof expected !== 'number') return expect(found).toEqual(expected);
		expect(found).toBeTypeOf('number');
		const error = Math.abs((found as number) - expected) / Math.max(1, Math.abs(expected));
		expect(error, `${String(found)} against ${expected}`).toBeLessThanOrEqual(tolerance);
		return;
	}
	expect(found).toHaveLength(expected.length);
	expected.forEach((value, i) => expectClose((found as unknown[])[i], value, tolerance));
}
