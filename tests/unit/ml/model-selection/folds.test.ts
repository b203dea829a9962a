import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CrossValidator, GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit } from '#ml/index.ts';
import reference from '../../../reference/folds.json' with { type: 'json' };

const validators = {
	KFold: (options: object) => new KFold(options),
	StratifiedKFold: (options: object) => new StratifiedKFold(options),
	GroupKFold: (options: object) => new GroupKFold(options),
	TimeSeriesSplit: (options: object) => new TimeSeriesSplit(options)
};

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(reference.cases)('$class with $options', ({ class: name, options, splits }) => {
	const translated = Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value]));
	const validator: CrossValidator = validators[name as keyof typeof validators](translated);

	test('takes the rows of scikit-learn', () => {
		const { labels, groups } = reference;
		expect(validator.split(labels, labels, groups)).toEqual(splits);
		expect(validator.getNSplits()).toBe(splits.length);
	});
});

const sized = fc.record({ n: fc.integer({ min: 10, max: 80 }), nSplits: fc.integer({ min: 2, max: 5 }) });

test('every row tests once and trains in the other splits', () => {
	fc.assert(
		fc.property(sized, fc.nat(1000), ({ n, nSplits }, seed) => {
			const rows = Array.from({ length: n }, (_, i) => i);
			const labels = rows.map((i) => (i * 7) % 2);
			const groups = rows.map((i) => i % 9);
			for (const validator of [
				new KFold({ nSplits, shuffle: true, randomState: seed }),
				new StratifiedKFold({ nSplits, shuffle: true, randomState: seed }),
				new GroupKFold({ nSplits })
			] as CrossValidator[]) {
				const splits = validator.split(rows, labels, groups);
				expect(splits.flatMap(({ test }) => test).sort((a, b) => a - b)).toEqual(rows);
				for (const { train, test } of splits) expect([...train, ...test].sort((a, b) => a - b)).toEqual(rows);
			}
		})
	);
});

test('stratified folds have each label to the row, grouped ones no group twice, and time goes on', () => {
	fc.assert(
		fc.property(sized, ({ n, nSplits }) => {
			const rows = Array.from({ length: n }, (_, i) => i);
			const labels = rows.map((i) => (i % 3 === 0 ? 'rare' : 'common'));
			const counts = new StratifiedKFold({ nSplits })
				.split(rows, labels)
				.map(({ test }) => test.filter((i) => labels[i] === 'rare').length);
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
			const groups = rows.map((i) => `g${i % 7}`);
			for (const { train, test } of new GroupKFold({ nSplits }).split(rows, undefined, groups)) {
				const trained = new Set(train.map((i) => groups[i]));
				expect(test.some((i) => trained.has(groups[i]))).toBe(false);
			}
			for (const { train, test } of new TimeSeriesSplit({ nSplits }).split(rows))
				expect(Math.max(...train)).toBeLessThan(Math.min(...test));
		})
	);
});

test('tensors and frames are split by their rows', () => {
	const rows = [[1], [2], [3], [4]];
	const expected = new KFold({ nSplits: 2 }).split(rows);
	expect(new KFold({ nSplits: 2 }).split({ arraySync: () => rows })).toEqual(expected);
	expect(new KFold({ nSplits: 2 }).split({ $data: rows, values: rows, columns: ['a'] })).toEqual(expected);
});

test.each([
	['one fold', () => new KFold({ nSplits: 1 }), 'nSplits must be a whole number of 2 or more, got 1.'],
	['more folds than rows', () => new KFold().split([1, 2]), '2 rows cannot be split into 5 folds.'],
	[
		'more folds than rows of a label',
		() => new StratifiedKFold().split([1, 2], [0, 1]),
		'No label has 5 rows'
	],
	['no labels', () => new StratifiedKFold().split([1, 2]), 'This kind of split needs y.'],
	['no groups', () => new GroupKFold().split([1, 2]), 'This kind of split needs groups.'],
	['too few groups', () => new GroupKFold().split([1, 2], [0, 1], ['a', 'b']), '2 groups cannot be split'],
	['labels of another length', () => new StratifiedKFold().split([1, 2], [0]), 'X has 2 rows and y has 1.'],
	['too little time', () => new TimeSeriesSplit().split([1, 2, 3]), '3 rows are too few for 5 tests']
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
