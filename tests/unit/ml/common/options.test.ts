/**
 * Whoever takes options refuses what is none, and names that do not exist, in the same words. All that the library exports
 * is asked: a new function has its call here, or is found to take no options by its own text.
 */
import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import * as pd from '#ml/pd/index.ts';
import { any, X, y } from './six-rows.ts';

type Exported = (...given: unknown[]) => unknown;
type Class = Exported & { prototype: object; className?: string };
const library = {
	...ml,
	...Object.fromEntries(
		Object.entries(pd).map(([name, helper]) => [name in ml ? `pd.${name}` : name, helper])
	)
} as unknown as Record<string, Exported>;

const scores = [0.1, 0.2, 0.9, 0.8, 0.3, 0.7];
const shares = scores.map((p) => [1 - p, p]);
const frame = pd.fromRecords(X.map(([a, b], i) => ({ a, b, kind: y[i] ? 'one' : 'other' })));
const tree = () => new ml.DecisionTreeClassifier({ randomState: 0 }).fit(X, y);
const folds = new ml.StratifiedKFold({ nSplits: 2 });
const model = () => new ml.GaussianNB();

/** What stands before the options. */
const before: Record<string, unknown[]> = {
	accuracyScore: [y, y],
	averagePrecisionScore: [y, scores],
	balancedAccuracyScore: [y, y],
	barplot: [],
	boxplot: [{ a: scores }],
	brierScoreLoss: [y, scores],
	calibrationCurve: [y, scores],
	calibrationPlot: [],
	classificationReport: [y, y],
	classificationScores: [y, y],
	cohenKappaScore: [y, y],
	confusionMatrix: [y, y],
	confusionMatrixPlot: [],
	crossValPredict: [model(), X, y],
	crossValScore: [model(), X, y],
	crossValScoreAsync: [model(), X, y],
	crossValidate: [model(), X, y],
	crossValidateAsync: [model(), X, y],
	cut: [[1, 2, 3], 2],
	decisionBoundary: [(grid: number[][]) => grid.map(() => 0.5), X, y],
	elbowPlot: [],
	explainedVarianceScore: [y, scores],
	exportText: [tree()],
	exportTree: [tree()],
	f1Score: [y, y],
	fRegression: [X, scores],
	fbetaScore: [y, y],
	getDummies: [frame],
	heatmap: [],
	histogram: [scores],
	histplot: [scores],
	learningCurve: [model(), X, y],
	learningCurveAsync: [model(), X, y],
	learningCurvePlot: [{ trainSizes: [2], trainScores: [[1]], testScores: [[1]] }],
	lineplot: [],
	logLoss: [y, scores],
	makeBlobs: [],
	makeCircles: [],
	makeClassification: [],
	makeMoons: [],
	makeRegression: [],
	matthewsCorrcoef: [y, y],
	meanAbsoluteError: [y, scores],
	meanAbsolutePercentageError: [y, scores],
	meanSquaredError: [y, scores],
	medianAbsoluteError: [y, scores],
	merge: [frame, frame],
	mutualInfoClassif: [X, y],
	mutualInfoRegression: [X, scores],
	ndcgScore: [shares, shares],
	pairplot: [{ a: scores, b: scores }],
	permutationImportance: [tree(), X, y],
	permutationTestScore: [model(), X, y],
	permutationTestScoreAsync: [model(), X, y],
	pivotTable: [frame],
	precisionRecallCurve: [y, scores],
	precisionRecallFscoreSupport: [y, y],
	precisionRecallPlot: [],
	precisionScore: [y, y],
	r2Score: [y, scores],
	recallScore: [y, y],
	regplot: [],
	rocAucScore: [y, scores],
	rocCurve: [y, scores],
	rocPlot: [],
	rootMeanSquaredError: [y, scores],
	scatterplot: [],
	silhouettePlot: [X, y],
	sortValues: [frame, 'a'],
	std: [scores],
	topKAccuracyScore: [y, shares],
	trainTestSplit: [X, y],
	treePlot: [ml.exportTree(tree())],
	validationCurve: [model(), X, y],
	validationCurveAsync: [model(), X, y],
	validationCurvePlot: [{ trainScores: [[1]], testScores: [[1]] }],
	valueCounts: [frame, 'kind'],
	variance: [scores],
	violinplot: [{ a: scores }]
};

/** Options that must be there, without which there are other words. */
const needed: Record<string, object> = {
	barplot: { x: ['a'], y: [1] },
	calibrationPlot: { yTrue: y, yScore: scores },
	confusionMatrixPlot: { yTrue: y, yPred: y },
	elbowPlot: { k: [1], inertia: [1] },
	heatmap: { z: X },
	lineplot: { y: scores },
	precisionRecallPlot: { yTrue: y, yScore: scores },
	regplot: { x: scores, y: scores },
	rocPlot: { yTrue: y, yScore: scores },
	scatterplot: { x: scores, y: scores },
	validationCurvePlot: { x: [1] },
	fbetaScore: { beta: 2 },
	merge: { on: 'a' },
	pivotTable: { index: 'kind', columns: 'b', values: 'a' },
	validationCurve: { paramName: 'varSmoothing', paramRange: [1e-9] },
	validationCurveAsync: { paramName: 'varSmoothing', paramRange: [1e-9] }
};

/** Functions that need an object and say what has to be in it; `missing-arguments.test.ts` has their words. */
const objects = /^(figure|toNpz|fromNpz|fromRecords|parameterGrid|parameterSampler)$/;

const none: [string, unknown, string][] = [
	['null', null, 'got null.'],
	['a list', ['macro'], 'got a list.'],
	['a typed array', new Float64Array(6), 'got a list.'],
	['a number', 3, 'got 3.'],
	['a text', 'macro', "got the text 'macro'."],
	['true', true, 'got true.'],
	['a function', () => ({}), 'got a function.'],
	['a map', new Map([['average', 'macro']]), 'got an object of a class.'],
	['a date', new Date(0), 'got a date.'],
	['an expression', /macro/, 'got an object of a class.'],
	['a model', model(), 'got an object of a class.']
];

const isClass = (value: unknown): value is Class =>
	typeof value === 'function' && /^class\b/.test(value.toString());
/** The text between the name and the body: types are gone, defaults are there. */
const parametersOf = (text: string): string =>
	text.slice(
		text.indexOf('('),
		text.search(/\)\s*\{/) >= 0 ? text.search(/\)\s*\{\s*(\n|$)/) + 1 : undefined
	);
const takesOptions = (call: { toString(): string }) =>
	/\boptions\b|= \{\}/.test(parametersOf(call.toString()));
/** What is said, by an error or by a promise that fails. */
async function said(call: () => unknown): Promise<string> {
	try {
		await call();
		return 'nothing';
	} catch (error) {
		return String(error);
	}
}

const functions = Object.keys(library)
	.filter((name) => typeof library[name] === 'function' && !isClass(library[name]))
	.filter((name) => !objects.test(name))
	.sort();

test('every function that takes options is asked', () => {
	expect(functions.filter((name) => takesOptions(library[name]!))).toEqual(
		Object.keys(before).sort((a, b) => (a < b ? -1 : 1))
	);
	expect(functions.length).toBeGreaterThan(60);
});

describe.each(Object.entries(before))('%s', (name, given) => {
	const call = (options: unknown) => said(() => library[name]!(...given, options));

	test('refuses what is no object', async () => {
		for (const [what, options, got] of none)
			expect(await call(options), what).toMatch(
				name in needed
					? new RegExp(`^TypeError: ${name} .*(got|there is no)`)
					: `TypeError: ${name} takes its options as an object, { name: value }, ${got}`
			);
	});

	test('refuses a name that does not exist, and says which do', async () => {
		expect(await call({ ...needed[name], averge: 'macro' })).toMatch(
			new RegExp(`^RangeError: ${name} has no option averge\\. It has: \\w+`)
		);
	});

	test('takes no options, and such as are not set', async () => {
		if (!(name in needed)) expect(await call(undefined)).not.toContain('option');
		expect(await call({ ...needed[name] })).not.toContain('option');
	});
});

/** How classes are made that need something. */
const parts: Record<string, unknown> = {
	ColumnTransformer: [['own', new ml.MinMaxScaler(), [0]]],
	KMeans: { nClusters: 2 },
	FeatureUnion: [['own', new ml.MinMaxScaler()]],
	GridSearchCV: { estimator: model(), paramGrid: {}, cv: folds },
	Pipeline: [['own', model()]],
	RFE: { estimator: new ml.LogisticRegression() },
	RandomizedSearchCV: { estimator: model(), paramDistributions: {}, cv: folds }
};
/** Their constructors take something else first, or nothing. */
const takesOthers = /^(ColumnTransformer|FeatureUnion|Pipeline|.*SearchCV|RFE|LabelEncoder)$/;
/** Neither their constructor takes options, nor is it for learners. */
const abstract =
	/^(BaseEstimator|Classifier|Clusterer|Regressor|Transformer|RandomState|DenseMatrix|SparseMatrix)$/;
const classes = Object.keys(library).filter((name) => isClass(library[name]) && !abstract.test(name));
const make = (name: string, ...given: unknown[]) =>
	new (library[name] as unknown as new (...given: unknown[]) => Record<string, Exported>)(...given);

test('every class is asked', () => {
	expect(classes.length).toBeGreaterThan(45);
});

describe.each(classes)('%s', (name) => {
	test('its constructor refuses what is none', async () => {
		if (takesOthers.test(name)) return;
		for (const [what, options, got] of none)
			expect(await said(() => make(name, options)), what).toBe(
				`TypeError: ${name} takes its options as an object, { name: value }, ${got}`
			);
		expect(await said(() => make(name, { averge: 1 }))).toMatch(
			new RegExp(`^RangeError: ${name} has no option averge\\. It has: \\w+`)
		);
	});

	test('so does each method that takes options', async () => {
		for (const method of methodsWithOptions(name)) {
			const own = make(name, parts[name]);
			if (method !== 'fit' && !method.startsWith('fit')) own.fit!(X, y);
			const call = (options: unknown) => said(() => finished(own[method]!(X, y, options)));
			for (const [what, options, got] of none)
				expect(await call(options), `${method}, ${what}`).toMatch(
					new RegExp(`^TypeError: \\w.* takes its options as an object, { name: value }, ${escaped(got)}$`)
				);
			expect(await call({ sampelWeight: y.map(() => 1) }), method).toMatch(
				/^RangeError: \w.* has no option sampelWeight\. It has: \w+/
			);
			expect(await call({}), method).toBe('nothing');
		}
	});
});

test('the second argument of a ColumnTransformer', () => {
	for (const [, options, got] of none)
		expect(() => new ml.ColumnTransformer(any(parts.ColumnTransformer), any(options))).toThrow(
			`ColumnTransformer takes its options as an object, { name: value }, ${got}`
		);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A fit in steps says what is wrong when it begins. */
async function finished(answer: unknown): Promise<void> {
	const steps = (await answer) as Partial<AsyncGenerator>;
	if (typeof steps.next === 'function') await steps.next();
}

function methodsWithOptions(name: string): string[] {
	const found = new Set<string>();
	const Exported = library[name] as unknown as Class;
	for (let level = Exported.prototype; level !== Object.prototype; level = above(level))
		for (const [method, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level)))
			if (typeof value === 'function' && method !== 'constructor' && takesOptions(value as Exported))
				found.add(method);
	return [...found].filter((method) => method !== 'setParams');
}

const above = (level: object) => Object.getPrototypeOf(level) as object;
