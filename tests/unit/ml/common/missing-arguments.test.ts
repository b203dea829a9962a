/** Who calls a helper the wrong way is told the right one, and nothing about the inside of the helper. */
import { expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import { quantile } from '#ml/descriptive/index.ts';

type Helper = (...given: unknown[]) => unknown;
const helper = (name: keyof typeof ml) => ml[name] as unknown as Helper;
const list = [1, 2, 3];

test.each([
	['scatterplot', [list, list], 'scatterplot needs an object with x and y, but there is no x; got a list.'],
	['scatterplot', [{ x: list }], 'scatterplot needs an object with x and y, but there is no y.'],
	['scatterplot', [{ x: list, y: 3 }], 'y must be a list of values, got 3.'],
	[
		'scatterplot',
		[{ x: { $data: list }, y: list }],
		'x must be a list of values, got an object. Take the .values of a column.'
	],
	['lineplot', [list], 'lineplot needs an object with y, but there is no y; got a list.'],
	['barplot', [], 'barplot needs an object with x and y, but there is no x; got undefined.'],
	['regplot', [list, list], 'regplot needs an object with x and y, but there is no x; got a list.'],
	['elbowPlot', [{ k: list }], 'elbowPlot needs an object with k and inertia, but there is no inertia.'],
	[
		'learningCurvePlot',
		[{}],
		'learningCurvePlot needs an object with trainSizes, trainScores and testScores, but there is no trainSizes.'
	],
	[
		'validationCurvePlot',
		[{ trainScores: [], testScores: [] }],
		'validationCurvePlot needs an object with x, but there is no x; got undefined.'
	],
	['treePlot', [], 'treePlot needs an object with value and samples, but there is no value; got undefined.'],
	['rocPlot', [], 'rocPlot needs an object with yTrue and yScore, but there is no yTrue; got undefined.'],
	[
		'precisionRecallPlot',
		[{ yTrue: list }],
		'precisionRecallPlot needs an object with yTrue and yScore, but there is no yScore.'
	],
	[
		'calibrationPlot',
		[],
		'calibrationPlot needs an object with yTrue and yScore, but there is no yTrue; got undefined.'
	],
	[
		'confusionMatrixPlot',
		[list, list],
		'confusionMatrixPlot needs an object with yTrue and yPred, but there is no yTrue; got a list.'
	],
	['heatmap', [], 'heatmap needs an object with z, but there is no z; got undefined.'],
	[
		'boxplot',
		[list],
		'boxplot needs an object with a list of values for each name, { name: [1, 2] }; got a list.'
	],
	['violinplot', [{ ages: undefined }], 'ages must be a list of values, got undefined.'],
	[
		'pairplot',
		[],
		'pairplot needs an object with a list of values for each name, { name: [1, 2] }; got undefined.'
	],
	['histplot', [], 'values must be a list of values, got undefined.'],
	['figure', [], 'data must be a list of values, got undefined.'],
	['exportTree', [], 'exportTree needs an object with tree_, but there is no tree_; got undefined.'],
	['exportText', [{}], 'exportText needs an object with tree_, but there is no tree_.'],
	['toNpz', [list], 'toNpz needs an object with an array for each name, { weights }; got a list.'],
	['toNpz', [{ weights: 3 }], 'weights must be an array of numbers, a matrix or a tensor, got 3.'],
	[
		'fromNpz',
		['weights.npz'],
		"fromNpz reads the bytes of a file, a Uint8Array; got the text 'weights.npz'."
	],
	[
		'validationCurve',
		[new ml.Ridge(), [[1]], [1]],
		'validationCurve needs an object with paramName and paramRange, but there is no paramName; got undefined.'
	],
	['makePipeline', [undefined], /step/]
] as const)('%s(%j)', (name, given, message) => {
	expect(() => helper(name)(...given)).toThrow(message);
});

test('the curve that shows its progress says the same of itself', async () => {
	const curve = helper('validationCurveAsync')(new ml.Ridge(), [[1]], [1]) as Promise<unknown>;
	await expect(curve).rejects.toThrow('validationCurveAsync needs an object with paramName and paramRange');
});

test('quantiles are asked for by numbers', () => {
	expect(() => quantile(list, undefined as never)).toThrow('q must be a list of numbers, got undefined.');
});

test.each([
	['null', null, 'takes its options as an object, { name: value }, got null.'],
	['a list', [], 'takes its options as an object, { name: value }, got a list.'],
	['a number', 3, 'takes its options as an object, { name: value }, got 3.']
])('options that are %s', (_what, options, message) => {
	for (const make of [ml.KMeans, ml.Ridge, ml.SVC, ml.StandardScaler, ml.RandomForestClassifier])
		expect(() => new make(options as never)).toThrow(`${make.className} ${message}`);
	expect(() => new ml.Ridge().setParams(options as never)).toThrow(`Ridge ${message}`);
});

test('settings of those who need an estimator', () => {
	expect(() => new ml.RFE(null as never)).toThrow('must be an estimator');
	expect(() => new ml.GridSearchCV(null as never)).toThrow('GridSearchCV has no estimator.');
	expect(() => new ml.RandomizedSearchCV(null as never)).toThrow('RandomizedSearchCV has no estimator.');
});
