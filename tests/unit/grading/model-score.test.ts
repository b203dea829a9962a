import { describe, expect, it } from 'vitest';
import { scoreOf } from '#grading/model-score.ts';

const on = '4 rows';
const runAway =
	'The model predicts NaN: its training has run away.\nTry a smaller learning rate, or scale the inputs first.';

describe('the accuracy of predictions', () => {
	const score = (predictions: number[][], accuracy: number, labels = [0, 1, 2, 1]) =>
		scoreOf(predictions, { on, labels, accuracy });
	const right = [[3, 1, 2], [0, 1, 0], [-3, -2, -1], [0, 0.6, 0.4]]; // prettier-ignore

	it('counts the class with the largest output, the first of equal ones', () => {
		expect(score(right, 1)).toBeUndefined();
		expect(score(right.with(0, [1, 1, 1]), 1)).toBeUndefined();
		expect(score(right.with(1, [1, 1, 1]), 1)).toBe(
			'On 4 rows the model is right in 75 % of the cases; it needs at least 100 %.'
		);
	});

	it('is enough when it is just reached', () => {
		const wrong = right.with(0, [0, 1, 0]);
		expect(score(wrong, 0.75)).toBeUndefined();
		expect(score(wrong, 0.76)).toBeDefined();
	});

	it('of a single output is class 1 from 0.5 on', () => {
		expect(score([[0.49], [0.5], [0.51]], 1, [0, 1, 1])).toBeUndefined();
		expect(score([[0.49], [0.5], [0.51]], 1, [0, 0, 1])).toContain('right in 66.6 % of the cases');
		expect(score([[2], [-2]], 1, [1, 0])).toBeUndefined();
	});

	it.each([
		[[[0.1], [NaN]]],
		[[[0.1], [Infinity]]],
		[[[0.1], []]],
		[
			[
				[0, NaN],
				[0, 1]
			]
		]
	])('needs numbers: %j', (rows) => {
		expect(score(rows, 0, [0, 1])).toBe(runAway);
	});

	it('needs one prediction for each row', () => {
		expect(score([[1]], 0, [1, 1])).toBe('The model made 1 prediction for 2 rows.');
		expect(score([[1], [1]], 0, [1])).toBe('The model made 2 predictions for 1 row.');
		expect(score([], 0, [])).toBeDefined();
	});
});

describe('the error of predictions', () => {
	const score = (predictions: number[][], error: number, truths = [1, 2, 3, 4]) =>
		scoreOf(predictions, { on, truths, error });

	it('is the root of the mean squared error', () => {
		expect(score([[1], [2], [3], [8]], 2)).toBeUndefined();
		expect(score([[3], [0], [5], [2]], 2)).toBeUndefined();
		expect(score([[1], [2], [3], [8]], 1.9)).toBe(
			'On 4 rows the model is off by 2 (root of the mean squared error); it may be 1.9 at most.'
		);
	});

	it('needs one number for each row', () => {
		expect(score([[1]], 9)).toBe('The model made 1 prediction for 4 rows.');
		expect(score([[1], [2], [3], [NaN]], 9)).toBe(runAway);
	});
});
