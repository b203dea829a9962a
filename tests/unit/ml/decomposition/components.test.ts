import { expect, test } from 'vitest';
import { PCA, TruncatedSVD } from '#ml/index.ts';
import reference from '../../../reference/groups.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const data: Record<string, number[][]> = {
	...reference.data,
	'wine, 8 rows': reference.data.wine.slice(0, 8)
};

interface Options {
	n_components?: number;
	whiten?: boolean;
}
const pcas = Object.entries(reference.pca).flatMap(([name, list]) =>
	list.map((kept, i) => ({
		name: name === 'wine' && i === 1 ? 'wine, 8 rows' : name,
		kept,
		options: kept.options as Options
	}))
);

test.each(pcas)('PCA of $name with $options is that of scikit-learn', ({ name, kept, options }) => {
	const { n_components: nComponents = null, whiten = false } = options;
	const model = new PCA({ nComponents, whiten });
	const places = model.fitTransform(data[name]!);
	// Rounding has no direction: where nothing varies, components are a matter of taste.
	const real = kept.variance.filter((variance) => variance > 1e-9).length;
	expect(model.nComponents_).toBe(kept.variance.length);
	expectClose(model.explainedVariance_, kept.variance, 1e-8);
	expectClose(model.explainedVarianceRatio_, kept.ratio, 1e-8);
	expectClose(model.singularValues_.slice(0, real), kept.singularValues.slice(0, real), 1e-8);
	expectClose(model.noiseVariance_, kept.noise, 1e-8);
	expectClose(model.components_.slice(0, 4), kept.components, 1e-7);
	expectClose(
		places.slice(0, 4).map((row) => row.slice(0, 4)),
		kept.places,
		1e-7
	);
	expectClose(model.inverseTransform(places).slice(0, 4), kept.back, 1e-7);
});

test.each(Object.entries(reference.svd))('the truncated SVD of %s is that of scikit-learn', (name, list) => {
	for (const kept of list) {
		const model = new TruncatedSVD({ nComponents: kept.options.n_components });
		const places = model.fitTransform(data[name]!);
		expectClose(model.components_, kept.components, 1e-7);
		expectClose(model.singularValues_, kept.singularValues, 1e-8);
		expectClose(model.explainedVariance_, kept.variance, 1e-8);
		expectClose(model.explainedVarianceRatio_, kept.ratio, 1e-8);
		expectClose(places.slice(0, 4), kept.places, 1e-7);
	}
});

test('components are of length 1 and at right angles, and all of them lose nothing', () => {
	const { iris } = reference.data;
	const model = new PCA();
	const places = model.fitTransform(iris);
	const products = model.components_.map((a) =>
		model.components_.map((b) => a.reduce((sum, value, j) => sum + value * b[j]!, 0))
	);
	expectClose(
		products,
		products.map((row, i) => row.map((_, j) => Number(i === j))),
		1e-12
	);
	expectClose(model.inverseTransform(places), iris, 1e-12);
});

test.each([
	['one row', () => new PCA().fit([[1, 2]]), 'two rows'],
	[
		'more components than there are',
		() =>
			new PCA({ nComponents: 3 }).fit([
				[1, 2],
				[3, 4]
			]),
		'X has 2 components, and 3'
	],
	['half a component more', () => new PCA({ nComponents: 1.5 }), 'a whole number, or a share'],
	['no components', () => new TruncatedSVD({ nComponents: 0 }), 'must be a whole number from 1; got 0.'],
	['too many vectors', () => new TruncatedSVD({ nComponents: 5 }).fit([[1, 2]]), 'X has 1 components, and 5']
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
