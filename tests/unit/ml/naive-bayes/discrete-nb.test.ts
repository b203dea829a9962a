import { describe, expect, test } from 'vitest';
import { BernoulliNB, type BernoulliNBOptions, MultinomialNB } from '#ml/index.ts';
import { SparseMatrix } from '#ml/matrix/sparse-matrix.ts';
import reference from '../../../reference/bayes.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

describe.each(reference.discrete)('$kind of digits with $options', (expected) => {
	const { X, y } = samples('digits');
	const options = expected.options as Partial<BernoulliNBOptions>;
	const model = (expected.kind === 'BernoulliNB' ? new BernoulliNB(options) : new MultinomialNB(options)).fit(
		X,
		y
	);

	test('learns what scikit-learn learns', () => {
		const some = (rows: number[][]) => rows.map((row) => row.slice(10, 20));
		expectClose(model.classLogPrior_, expected.classLogPrior, 1e-9);
		expect(some(model.featureCount_)).toEqual(expected.featureCount);
		expectClose(some(model.featureLogProb_), expected.featureLogProb, 1e-9);
	});

	test('says what scikit-learn says', () => {
		expectClose(model.predictLogProba(X.filter((_, i) => i % 150 === 0)), expected.logProba, 1e-8);
		expectClose(model.score(X, y), expected.score, 1e-9);
	});
});

describe('counts', () => {
	/** Words of five short texts: chess, move, cheese, bread. */
	const X = [[2, 1, 0, 0], [1, 2, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 2, 1]]; // prettier-ignore
	const y = ['game', 'game', 'game', 'food', 'food'];

	test('follow the formula', () => {
		const { featureLogProb_, classLogPrior_, classes_ } = new MultinomialNB<string>().fit(X, y);
		expect(classes_).toEqual(['food', 'game']);
		expectClose(classLogPrior_, [Math.log(2 / 5), Math.log(3 / 5)], 1e-12);
		expectClose(featureLogProb_[1], [4 / 11, 5 / 11, 1 / 11, 1 / 11].map(Math.log), 1e-12);
	});

	test('say the same of a text that is said three times, but surer', () => {
		const model = new MultinomialNB<string>({ fitPrior: false }).fit(X, y);
		const [once, thrice] = model.predictProba([[1, 0, 0, 0], [3, 0, 0, 0]]); // prettier-ignore
		expect(thrice![1]! / thrice![0]!).toBeCloseTo((once![1]! / once![0]!) ** 3, 9);
	});

	test('without alpha make impossible what was never seen', () => {
		const model = new MultinomialNB<string>({ alpha: 0 }).fit(X, y);
		expect(model.predictProba([[1, 0, 0, 0]])).toEqual([[0, 1]]);
	});

	test('that are there or not speak by their absence too', () => {
		const model = new BernoulliNB<string>({ fitPrior: false }).fit(X, y);
		const [[, ofNothing] = []] = model.predictProba([[0, 0, 0, 0]]);
		const absent = [(2 / 5) * (1 / 5) * (4 / 5) * (4 / 5), (3 / 4) * (3 / 4) * (1 / 4) * (1 / 4)];
		expect(ofNothing).toBeCloseTo(absent[0]! / (absent[0]! + absent[1]!), 9);
	});

	test.each([new MultinomialNB<string>(), new BernoulliNB<string>()])(
		'may come without their zeros',
		(model) => {
			const sparse = SparseMatrix.fromDense(X);
			const expected = model.fit(X, y).predictLogProba(X);
			expectClose(model.fit(sparse, y).predictLogProba(sparse), expected, 1e-12);
		}
	);

	test('of two classes are told apart by the same sums, to the last bit', () => {
		const counts = samples('digits').X.map((row) => row.map((value) => value / 3));
		const model = new MultinomialNB().fit(counts, samples('digits').y.map((digit) => digit % 2)); // prettier-ignore
		const likelier = model.predictLogProba(counts).map(([even, odd]) => (odd! > even! ? 1 : 0));
		expect(model.predict(counts)).toEqual(likelier);
		expect(new Set(likelier).size).toBe(2);
		// Rows of other kinds are read another way.
		expect(model.predict(counts.map((row) => Float64Array.from(row)))).toEqual(likelier);
	});

	test('of which two classes are equally probable speak for the first', () => {
		const even = new MultinomialNB<string>().fit([[1, 2], [2, 1], [1, 2], [2, 1]], ['b', 'b', 'a', 'a']); // prettier-ignore
		expect(even.predict([[1, 0], [0, 7], [0, 0]])).toEqual(['a', 'a', 'a']); // prettier-ignore
	});

	test.each([
		[[1, -2], 'MultinomialNB needs counts of 0 or more, but there is -2.'],
		[[1, NaN], 'there is NaN (X, row 1, column 1)'],
		[[1, Infinity], 'X must be finite, but row 1, column 1 is Infinity.'],
		[[1, 1e200], 'X holds 1e+200 (row 1, column 1)'],
		[[1, '2'], "there is the text '2' (X, row 1, column 1)"],
		[[1], 'The rows of X differ in length']
	])('that are none are refused by predict with words: %j', (row, words) => {
		const model = new MultinomialNB().fit([[1, 2], [3, 4]], [0, 1]); // prettier-ignore
		expect(() => model.predict([[1, 1], row as number[]])).toThrow(words); // prettier-ignore
	});

	test('are refused with words where they are none', () => {
		expect(() => new MultinomialNB<string>().fit([[1], [-2]], ['a', 'b'])).toThrow(
			'MultinomialNB needs counts of 0 or more, but there is -2.'
		);
		const strict = new BernoulliNB({ binarize: null });
		expect(() => strict.fit([[1], [2]], [0, 1])).toThrow('needs zeros and ones, but there is 2.');
		expect(() => new BernoulliNB({ binarize: -1 })).toThrow('binarize must be 0 or more, or null; got -1.');
		expect(() => new MultinomialNB({ alpha: -1 })).toThrow('alpha must be 0 or more, got -1.');
	});
});
