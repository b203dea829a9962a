import { expect, it } from 'vitest';
import { nearestStep } from '#base/steps.ts';

it.each([
	['on a step', 5, { min: 1, max: 20, step: 1 }, 5],
	['between two steps', 5.4, { min: 1, max: 20, step: 1 }, 5],
	['below all', -3, { min: 1, max: 20, step: 1 }, 1],
	['above all', 99, { min: 1, max: 20, step: 1 }, 20],
	['above the last step, which is not the end', 10, { min: 0, max: 10, step: 3 }, 9],
	['where fractions do not add up', 0.3, { min: 0, max: 1, step: 0.1 }, 0.3],
	['far from a start below zero', -0.1, { min: -100, max: 100, step: 0.1 }, -0.1],
	['at an end that fractions miss', 0.3, { min: 0, max: 0.3, step: 0.1 }, 0.3],
	['with tiny steps', 3e-7, { min: 0, max: 1, step: 1e-7 }, 3e-7],
	['with huge whole numbers', 1_234_567_890_123, { min: 0, max: Infinity, step: 1 }, 1_234_567_890_123],
	['without ends', 7.4, { min: -Infinity, max: Infinity, step: 2 }, 8],
	['with an upper end alone', 7.4, { min: -Infinity, max: 3, step: 2 }, 2],
	['without steps', 0.123456, { min: 0, max: 1, step: 0 }, 0.123456],
	['without steps, beyond the end', 3, { min: 0, max: 1, step: 0 }, 1]
])('a number %s', (_, value, steps, nearest) => {
	expect(nearestStep(value, steps)).toBe(nearest);
});
