import { describe, expect, test } from 'vitest';
import {
	type Generated,
	makeBlobs,
	makeCircles,
	makeClassification,
	makeMoons,
	makeRegression
} from '#ml/index.ts';
import reference from '../../../reference/generated.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const makers: Record<string, (options: object) => Generated & { coef?: number[] }> = {
	makeBlobs,
	makeMoons,
	makeCircles,
	makeRegression,
	makeClassification
};
interface Kept extends Generated {
	options: Record<string, unknown>;
	coef: number[] | null;
}

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(Object.entries(reference as unknown as Record<string, Kept[]>))('%s', (name, cases) => {
	test.each(cases)('makes the rows of scikit-learn with $options', (kept) => {
		const options = Object.fromEntries(
			Object.entries(kept.options)
				.filter(([key]) => key !== 'coef')
				.map(([key, value]) => [camel(key), value])
		);
		const { X, y, coef } = makers[name]!(options);
		expectClose(X, kept.X, 1e-9);
		expectClose(y, kept.y, 1e-8);
		if (kept.coef) expectClose(coef, kept.coef, 1e-9);
	});

	test('makes other rows each time without a seed', () => {
		const make = () => makers[name]!(/Moons|Circles/.test(name) ? { noise: 0.1 } : {}).X;
		expect(make()).not.toEqual(make());
	});

	test('refuses to make no rows', () => {
		expect(() => makers[name]!({ nSamples: 0 })).toThrow('nSamples must be a whole number');
	});
});

test.each([
	['spreads that are not one per centre', () => makeBlobs({ clusterStd: [1, 2] }), '3 centers and 2 values'],
	[
		'an inner circle that is the outer one',
		() => makeCircles({ factor: 1 }),
		'factor must be from 0 to below 1'
	],
	['more columns than there are', () => makeClassification({ nFeatures: 3 }), 'more than the 3 columns'],
	['more heaps than corners', () => makeClassification({ nClasses: 3 }), '6 heaps need more corners'],
	[
		'weights of other classes',
		() => makeClassification({ weights: [0.1, 0.1, 0.8] }),
		'2 classes and 3 weights'
	],
	['too many dimensions', () => makeClassification({ nFeatures: 40, nInformative: 31 }), 'up to 30']
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
