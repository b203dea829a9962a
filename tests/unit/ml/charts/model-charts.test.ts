import { describe, expect, test } from 'vitest';
import {
	calibrationPlot,
	confusionMatrixPlot,
	DecisionTreeClassifier,
	elbowPlot,
	exportTree,
	type Figure,
	learningCurvePlot,
	pairplot,
	precisionRecallPlot,
	regplot,
	rocPlot,
	silhouettePlot,
	silhouetteSamples,
	treePlot,
	validationCurvePlot,
	violinplot
} from '#ml/index.ts';
import { expectClose } from '../expect-close.ts';

const labels = { title: 'T', xLabel: 'X', yLabel: 'Y' };
const yTrue = [0, 0, 1, 1];
const yScore = [0.1, 0.4, 0.35, 0.8];
const points = [[0], [1], [10], [11]];
const curve = {
	trainScores: [
		[1, 1],
		[0.9, 1]
	],
	testScores: [
		[0.5, 0.7],
		[0.8, 0.8]
	]
};

const all: [string, (given: typeof labels) => Figure][] = [
	['violinplot', (given) => violinplot({ a: [1, 2] }, given)],
	['regplot', (given) => regplot({ x: [1, 2, 3], y: [1, 2, 4], ...given })],
	['confusionMatrixPlot', (given) => confusionMatrixPlot({ yTrue, yPred: [0, 1, 1, 1], ...given })],
	['rocPlot', (given) => rocPlot({ yTrue, yScore, ...given })],
	['precisionRecallPlot', (given) => precisionRecallPlot({ yTrue, yScore, ...given })],
	['calibrationPlot', (given) => calibrationPlot({ yTrue, yScore, ...given })],
	['learningCurvePlot', (given) => learningCurvePlot({ trainSizes: [10, 20], ...curve }, given)],
	['validationCurvePlot', (given) => validationCurvePlot(curve, { x: [1, 1000], ...given })],
	['elbowPlot', (given) => elbowPlot({ k: [1, 2], inertia: [5, 3], ...given })],
	['silhouettePlot', (given) => silhouettePlot(points, [0, 0, 1, 1], given)]
];

describe.each(all)('%s', (name, draw) => {
	test('has the titles that are given, and survives cloning', () => {
		const chart = draw(labels);
		expect(chart.layout['title']).toEqual({ text: 'T' });
		expect(chart.layout['xaxis']).toMatchObject({ title: { text: 'X' } });
		expect(chart.layout['yaxis']).toMatchObject({ title: { text: 'Y' } });
		expect(structuredClone(chart)).toEqual(chart);
	});

	test('has titles of its own', () => {
		if (name === 'violinplot' || name === 'regplot') return;
		const { layout } = draw({} as typeof labels);
		for (const part of [layout, layout['xaxis'], layout['yaxis']])
			expect((part as { title: { text: string } }).title.text).toMatch(/\w/);
	});
});

test('a ROC curve has the points, the area in its name, and the line of guessing', () => {
	const [model, guessing] = rocPlot({ yTrue, yScore: { tree: yScore } }).data;
	expect(model).toMatchObject({ name: 'tree (AUC 0.750)', x: [0, 0, 0.5, 0.5, 1], y: [0, 0.5, 0.5, 1, 1] });
	expect(guessing).toMatchObject({ name: 'guessing', x: [0, 1], y: [0, 1] });
});

test('a precision-recall curve goes in steps, and guessing gives the share of positive rows', () => {
	const [model, guessing] = precisionRecallPlot({ yTrue: [0, 0, 0, 1], yScore }).data;
	expect(model).toMatchObject({ name: 'model (AP 1.000)', line: { shape: 'hv' } });
	expect(guessing).toMatchObject({ y: [0.25, 0.25] });
});

test('a calibration curve has a point for each bin with rows', () => {
	const [model] = calibrationPlot({ yTrue, yScore, nBins: 2 }).data;
	expectClose(model!['x'], [(0.1 + 0.4 + 0.35) / 3, 0.8]);
	expectClose(model!['y'], [1 / 3, 1]);
});

test('a confusion matrix has its names and counts or shares', () => {
	const drawn = confusionMatrixPlot({ yTrue, yPred: [0, 1, 1, 1], names: ['no', 'yes'] });
	expect(drawn.data[0]).toMatchObject({
		x: ['no', 'yes'],
		y: ['no', 'yes'],
		z: [
			[1, 1],
			[0, 2]
		]
	});
	const weighted = confusionMatrixPlot({ yTrue, yPred: [0, 1, 1, 1], sampleWeight: [1, 2, 3, 4] });
	expect(weighted.data[0]!['z']).toEqual([[1, 2], [0, 7]]); // prettier-ignore
	const shares = confusionMatrixPlot({ yTrue, yPred: [0, 1, 1, 1], normalize: 'true' });
	expect(shares.data[0]).toMatchObject({
		z: [
			[0.5, 0.5],
			[0, 1]
		],
		zmin: 0,
		zmax: 1
	});
	expect(() => confusionMatrixPlot({ yTrue, yPred: yTrue, names: ['no'] })).toThrow('2 labels and 1 names');
});

test('curves have the mean and a band of one standard deviation', () => {
	const { data } = learningCurvePlot({ trainSizes: [10, 20], ...curve });
	const [low, high, mean] = data.slice(3);
	expectClose(
		[low!['y'], high!['y'], mean!['y']],
		[
			[0.5, 0.8],
			[0.7, 0.8],
			[0.6, 0.8]
		]
	);
	expect(mean).toMatchObject({ name: 'test', x: [10, 20] });
	expect(data.filter(({ showlegend }) => showlegend !== false)).toHaveLength(2);
});

test('the axis of a parameter has steps of factors where its values do', () => {
	const typeOf = (x: number[]) => validationCurvePlot(curve, { x }).layout['xaxis'];
	expect(typeOf([0.01, 100])).toMatchObject({ type: 'log' });
	expect(typeOf([1, 2])).toMatchObject({ type: 'linear' });
	expect(() => validationCurvePlot(curve, { x: [1] })).toThrow('x has 1 values and the curve has 2.');
});

test('a regression line goes through the mean, and its band is narrowest there', () => {
	const { data } = regplot({ x: [0, 1, 2, null, 3], y: [1, 3, 5, 9, 7.5] });
	const [points, low, high, line] = data.map(({ y }) => y as number[]);
	expect(points).toEqual([1, 3, 5, 7.5]);
	expect(line![25]).toBeCloseTo(4.125, 10);
	const widths = high!.map((value, i) => value - low![i]!);
	expect(widths.indexOf(Math.min(...widths))).toBe(25);
	expect(() => regplot({ x: [1, 1, 1], y: [1, 2, 3] })).toThrow('All values of x are equal');
	expect(() => regplot({ x: [1, 2], y: [1, 2] })).toThrow('three whole pairs');
});

test('a pair plot has a cell for each pair, with one colour per group throughout', () => {
	const chart = pairplot({ a: [1, 2, 3], b: [3, 1, 2] }, { color: ['x', 'y', 'x'], title: 'Pairs' });
	expect(chart.data.map(({ type }) => type)).toEqual(
		['histogram', 'scatter', 'scatter', 'histogram'].flatMap((type) => [type, type])
	);
	const colors = chart.data
		.filter(({ name }) => name === 'x')
		.map(({ marker }) => (marker as { color: string }).color);
	expect(new Set(colors).size).toBe(1);
	expect(chart.data.filter(({ showlegend }) => showlegend)).toHaveLength(2);
	expect(chart.layout['xaxis3']).toMatchObject({ title: { text: 'a' } });
	expect(chart.layout['yaxis3']).toMatchObject({ title: { text: 'b' } });
	expect(() => pairplot({ a: [1] })).toThrow('2 to 6 columns, got 1');
	expect(() => pairplot({ a: [1], b: [1, 2] })).toThrow('a has 1 values and another column 2.');
});

test('violins have the numbers of their group', () => {
	const chart = violinplot({ b: [1, null, 3], a: [NaN] });
	expect(chart.data).toHaveLength(1);
	expect(chart.data[0]).toMatchObject({ type: 'violin', name: 'b', y: [1, 3], x: ['b', 'b'] });
});

test('silhouettes stand group by group, each sorted', () => {
	const groups = ['a', 'b', 'b', 'b'];
	const { data } = silhouettePlot(points, groups);
	const samples = silhouetteSamples(points, groups);
	expect(data[1]).toMatchObject({ name: 'b', y: [1, 2, 3], x: samples.slice(1).sort((a, b) => a - b) });
});

test('a tree is drawn with its questions, rows and answers, down to a depth', () => {
	const X = [
		[1, 5],
		[2, 5],
		[8, 5],
		[9, 7]
	];
	const tree = new DecisionTreeClassifier<string>({ randomState: 0 }).fit(X, ['no', 'no', 'yes', 'no']);
	const root = exportTree(tree, { featureNames: ['age', 'fare'] });
	const text = treePlot(root).data[1]!['text'] as string[];
	expect(text[0]).toMatch(/^(age|fare) ≤ [\d.]+\?<br>4 rows: no$/);
	expect(text).toHaveLength(5);
	const cut = treePlot(root, { maxDepth: 1, title: 'Small' });
	expect(cut.data[1]!['text']).toHaveLength(3);
	expect((cut.data[1]!['text'] as string[]).filter((one) => one.endsWith(' …'))).toHaveLength(1);
	expect(cut.layout['title']).toEqual({ text: 'Small' });
	const { x, y } = treePlot(root).data[0] as unknown as { x: number[]; y: number[] };
	expect([x.length, y.length]).toEqual([12, 12]);
});
