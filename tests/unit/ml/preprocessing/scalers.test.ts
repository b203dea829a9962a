import { expect, test } from 'vitest';
import { KBinsDiscretizer, MinMaxScaler, PolynomialFeatures, RobustScaler } from '#ml/index.ts';
import reference from '../../../reference/preprocessing.json' with { type: 'json' };
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

const { X } = samples('wine');
const each = (rows: number[][], step: number) => rows.filter((_, i) => i % step === 0);

test('MinMaxScaler agrees with scikit-learn, on constant columns too', () => {
	const { minMax, minMaxRange, ties } = reference;
	const scaler = new MinMaxScaler().fit(X);
	expectClose(scaler.scale_, minMax.scale_);
	expectClose(scaler.min_, minMax.min_);
	expectClose(each(scaler.transform(X), 40), minMax.rows);
	const wide = new MinMaxScaler({ featureRange: [-1, 2] }).fit(ties);
	expectClose(each(wide.transform(ties), 40), minMaxRange.rows);
	expectClose(wide.scale_, minMaxRange.scale_);
	expectClose(wide.inverseTransform(wide.transform(ties)), ties);
	expect(wide.dataMin_).toEqual([1, 5, 7]);
	expect(wide.dataMax_).toEqual([8.5, 21, 7]);
	expect(wide.dataRange_).toEqual([7.5, 16, 0]);
});

test('MinMaxScaler keeps unseen numbers in the range when it clips', () => {
	const seen = [[0], [10]];
	expect(new MinMaxScaler().fit(seen).transform([[-5], [20]])).toEqual([[-0.5], [2]]);
	expect(new MinMaxScaler({ clip: true }).fit(seen).transform([[-5], [20]])).toEqual([[0], [1]]);
	expect(() => new MinMaxScaler({ featureRange: [1, 1] })).toThrow(
		'featureRange must be two numbers that rise, got 1 and 1.'
	);
});

test('RobustScaler agrees with scikit-learn, on constant columns too', () => {
	const { robust, robustRange, ties } = reference;
	const scaler = new RobustScaler().fit(X);
	expectClose(scaler.center_, robust.center_);
	expectClose(scaler.scale_, robust.scale_);
	expectClose(each(scaler.transform(X), 40), robust.rows);
	const narrow = new RobustScaler({ quantileRange: [10, 60] }).fit(ties);
	expectClose(narrow.scale_, robustRange.scale_);
	expectClose(each(narrow.transform(ties), 40), robustRange.rows);
	expectClose(narrow.inverseTransform(narrow.transform(ties)), ties);
	const neither = new RobustScaler({ withCentering: false, withScaling: false });
	expect(neither.fitTransform([[1], [5]])).toEqual([[1], [5]]);
	expect(() => new RobustScaler({ quantileRange: [60, 10] })).toThrow(
		'must be two numbers between 0 and 100 that rise, got 60 and 10.'
	);
});

test('PolynomialFeatures gives products, powers and names in the order of scikit-learn', () => {
	const { polynomial } = reference;
	const rows = X.slice(0, 2).map((row) => row.slice(0, 3));
	const cubes = new PolynomialFeatures({ degree: 3 }).fit(rows);
	expectClose(cubes.transform(rows), polynomial.rows, 1e-8);
	expect(cubes.powers_).toEqual(polynomial.powers);
	expect(cubes.getFeatureNamesOut()).toEqual(polynomial.names);
	const pairs = new PolynomialFeatures({ degree: 3, interactionOnly: true, includeBias: false }).fit(rows);
	expectClose(pairs.transform(rows), polynomial.pairs, 1e-8);
	expect(pairs.getFeatureNamesOut(['a', 'b', 'c'])).toEqual(polynomial.pairNames);
	expect(() => new PolynomialFeatures({ degree: 1.5 })).toThrow(
		'degree must be a whole number from 0; got 1.5.'
	);
});

test.each(['uniform', 'quantile', 'kmeans'] as const)(
	'KBinsDiscretizer cuts by %s as scikit-learn',
	(strategy) => {
		const options = { encode: 'ordinal', strategy } as const;
		const four = X.map((row) => row.slice(0, 4));
		const model = new KBinsDiscretizer({ nBins: 4, ...options }).fit(four);
		expectClose(model.binEdges_, reference.bins[strategy].edges);
		expect(each(model.transform(four), 10)).toEqual(reference.bins[strategy].bins);
		const { ties } = reference;
		const tied = new KBinsDiscretizer({ nBins: 3, ...options }).fit(ties);
		const expected = reference.binsOfTies[strategy];
		expectClose(
			tied.binEdges_.map((edges) => edges.filter(Number.isFinite)),
			expected.edges
		);
		expect(each(tied.transform(ties), 10)).toEqual(expected.bins);
	}
);

test('KBinsDiscretizer writes one column per bin, and puts what lies outside in the last ones', () => {
	const model = new KBinsDiscretizer({ nBins: 2 }).fit([[0, 3], [1, 3], [2, 3], [3, 3]]); // prettier-ignore
	expect(model.nBins_).toEqual([2, 1]);
	expect(model.transform([[-9, 3], [1.5, 0], [9, 9]])).toEqual([[1, 0, 1], [0, 1, 1], [0, 1, 1]]); // prettier-ignore
	expect(() => new KBinsDiscretizer({ nBins: 1 })).toThrow('nBins must be a whole number from 2; got 1.');
});
