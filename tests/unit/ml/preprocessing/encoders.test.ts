import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { type Cell, LabelEncoder, OneHotEncoder, OrdinalEncoder } from '#ml/index.ts';
import reference from '../../../reference/preprocessing.json' with { type: 'json' };

setDataHost(nodeDataHost);
const words = (await load('titanic'))
	.slice(0, 200)
	.map(({ sex, embarked, pclass }): Cell[] => [sex, embarked, pclass]);
const each = <Row>(rows: Row[], step: number) => rows.filter((_, i) => i % step === 0);
const { oneHot, ordinal } = reference;

test('OneHotEncoder makes the columns and names of scikit-learn, of missing values too', () => {
	const encoder = new OneHotEncoder().fit(words);
	expect(encoder.categories_).toEqual(oneHot.categories);
	expect(each(encoder.transform(words), 40)).toEqual(oneHot.rows);
	expect(encoder.getFeatureNamesOut(['sex', 'embarked', 'pclass'])).toEqual(
		oneHot.names.map((name) => name.replace('nan', 'null'))
	);
	expect(encoder.inverseTransform(encoder.transform(words))).toEqual(words);
});

test('OneHotEncoder leaves the first category out, or that of two', () => {
	const first = new OneHotEncoder({ drop: 'first' }).fit(words);
	expect(each(first.transform(words), 40)).toEqual(oneHot.first);
	expect(first.getFeatureNamesOut()).toEqual(oneHot.firstNames.map((name) => name.replace('nan', 'null')));
	expect(first.inverseTransform(first.transform(words))).toEqual(words);
	const binary = new OneHotEncoder({ drop: 'ifBinary' }).fit(words);
	expect(each(binary.transform(words), 40)).toEqual(oneHot.binary);
});

test('an unknown value is refused with words, or ignored', () => {
	const seen = [['a'], ['b']];
	expect(() => new OneHotEncoder().fit(seen).transform([['a'], ['c']])).toThrow(
		'Row 1, column 0 of X is c, which this OneHotEncoder has not seen in fit.'
	);
	const ignoring = new OneHotEncoder({ handleUnknown: 'ignore' }).fit(seen);
	expect(ignoring.transform([['c'], ['b']])).toEqual([[0, 0], [0, 1]]); // prettier-ignore
	expect(ignoring.inverseTransform([[0, 0]])).toEqual([[null]]);
});

test('categories may be given in their order', () => {
	const sizes = [['S', 'M', 'L']];
	expect(new OrdinalEncoder({ categories: sizes }).fitTransform([['L'], ['S']])).toEqual([[2], [0]]);
	expect(new OneHotEncoder({ categories: sizes }).fitTransform([['M']])).toEqual([[0, 1, 0]]);
	expect(() => new OrdinalEncoder({ categories: sizes }).fit([['XL']])).toThrow('is XL');
	expect(() => new OrdinalEncoder({ categories: sizes }).fit([['L', 1]])).toThrow(
		'categories has 1 lists, and X has 2'
	);
});

test('OrdinalEncoder gives the numbers of scikit-learn; missing values stay missing', () => {
	const encoder = new OrdinalEncoder().fit(words);
	const codes = encoder.transform(words);
	expect(each(codes, 20)).toEqual(ordinal.map((row) => row.map((code) => code ?? NaN)));
	expect(encoder.inverseTransform(codes)).toEqual(words);
	expect(encoder.fitTransform([[null], ['a']])).toEqual([[NaN], [0]]);
});

test('OrdinalEncoder gives unknown values the number it is told', () => {
	const encoder = new OrdinalEncoder({ handleUnknown: 'useEncodedValue', unknownValue: -1 }).fit([
		['a'],
		['b']
	]);
	expect(encoder.transform([['z'], ['b']])).toEqual([[-1], [1]]);
	expect(encoder.inverseTransform([[-1], [1]])).toEqual([[null], ['b']]);
	expect(() => new OrdinalEncoder({ handleUnknown: 'useEncodedValue' })).toThrow('unknownValue must say');
	expect(() => new OrdinalEncoder().fit([['a'], [1]])).toThrow('mixes string and number');
});

test('LabelEncoder goes from labels to numbers and back, and to JSON', () => {
	const encoder = new LabelEncoder<string>();
	expect(encoder.fitTransform(['cat', 'dog', 'ant', 'cat'])).toEqual([1, 2, 0, 1]);
	expect(encoder.classes_).toEqual(['ant', 'cat', 'dog']);
	expect(encoder.inverseTransform([2, 0])).toEqual(['dog', 'ant']);
	expect(() => encoder.transform(['cow'])).toThrow('Row 0 of y is cow');
	expect(() => encoder.inverseTransform([3])).toThrow('3 is the number of no label: there are 0 to 2.');
	expect(() => new LabelEncoder().transform(['cat'])).toThrow('not fitted yet');
	expect(LabelEncoder.fromJSON(JSON.stringify(encoder)).transform(['dog'])).toEqual([2]);
});
