import { expect, test } from 'vitest';
import { RandomOverSampler, RandomUnderSampler, SMOTE } from '#ml/index.ts';
import drawn from '../../../reference/imbalance.json' with { type: 'json' };
import reference from '../../../reference/text_features.json' with { type: 'json' };
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

const rows = drawn.labels.map((_, i) => [i]);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

test.each([0, 42] as const)('imbalanced-learn takes the same rows with the seed %i', (randomState) => {
	const under = new RandomUnderSampler({ randomState });
	const fewer = under.fitResample(rows, drawn.labels);
	expect(under.sampleIndices_).toEqual(drawn.under[randomState]);
	expect(fewer.X.flat()).toEqual(under.sampleIndices_);
	expect(fewer.y).toEqual(under.sampleIndices_.map((i) => drawn.labels[i]));
	const over = new RandomOverSampler({ randomState });
	const more = over.fitResample(rows, drawn.labels);
	expect(over.sampleIndices_).toEqual(drawn.over[randomState]);
	expect(more.y).toEqual(over.sampleIndices_.map((i) => drawn.labels[i]));
});

test.each([0, 7] as const)('imbalanced-learn makes the same rows with the seed %i', async (randomState) => {
	const { X, y } = samples<string>('iris');
	const other = samples('wine').X;
	const taken = [...range(0, 50), ...range(50, 75), ...range(100, 112)];
	// Without ties, of which another sort would take others.
	const apart = taken.map((i) => X[i]!.map((value, j) => value + 1e-3 * other[i]![j]!));
	const labels = taken.map((i) => y[i]!);
	const before = structuredClone(apart);
	const made = new SMOTE({ randomState, kNeighbors: 3 }).fitResample(apart, labels);
	expect(made.X.slice(0, taken.length)).toEqual(apart);
	expect(made.y.slice(taken.length)).toEqual(reference.smote[randomState].y);
	expectClose(made.X.slice(taken.length), reference.smote[randomState].X);
	expect(apart).toEqual(before);
});

test.each([
	['one kind of label', () => new SMOTE().fitResample([[1], [2]], [1, 1]), 'two kinds of labels'],
	[
		'too few rows',
		() => new SMOTE().fitResample([[1], [2], [3]], [0, 0, 1]),
		'A class has 1 rows, and kNeighbors 5'
	],
	['no neighbours', () => new SMOTE({ kNeighbors: 0 }), 'kNeighbors must be a whole number from 1, got 0.'],
	[
		'NaN',
		() => new RandomOverSampler().fitResample([[NaN], [1]], [0, 1]),
		'there is NaN (X, row 0, column 0)'
	],
	['reading too early', () => new RandomUnderSampler().sampleIndices_, 'not fitted yet']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
