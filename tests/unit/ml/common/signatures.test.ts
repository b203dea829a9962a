import { describe, expect, test } from 'vitest';
import type { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import * as ml from '#ml/index.ts';
import reference from '../../../reference/signatures.json' with { type: 'json' };

/** With what those are made that need something. */
const needed: Record<string, unknown> = {
	ColumnTransformer: [['own', new ml.Ridge(), [0]]],
	FeatureUnion: [['own', new ml.Ridge()]],
	GridSearchCV: { estimator: new ml.Ridge(), paramGrid: {} },
	Pipeline: [['own', new ml.Ridge()]],
	RFE: { estimator: new ml.Ridge() },
	RandomizedSearchCV: { estimator: new ml.Ridge(), paramDistributions: {} }
};
const required = ['estimator', 'paramGrid', 'paramDistributions', 'steps', 'transformers', 'transformerList'];

/** What is not as in scikit-learn 1.2.1, and why. */
const otherDefaults: Record<string, Record<string, string>> = {
	GridSearchCV: { cv: '5 is what its None means' },
	KMeans: { nInit: '10 is what its warning means' },
	LinearSVC: { dual: 'auto is the default of later versions' },
	LogisticRegression: { tol: 'Newton’s method goes on to the minimum' },
	RandomForestRegressor: { maxFeatures: 'all is what its 1.0 means' },
	RandomizedSearchCV: { cv: '5 is what its None means' },
	SelectKBest: { scoreFunc: 'a name, which JSON can hold', randomState: 'of the function that it names' },
	CountVectorizer: { tokenPattern: 'a regular expression of JavaScript' },
	TfidfVectorizer: { tokenPattern: 'a regular expression of JavaScript' }
};
const otherNames: Record<string, Record<string, string>> = {
	Pipeline: { namedSteps: 'an attribute without an underscore', finalEstimator: 'for those who hold it' },
	GridSearchCV: { finalEstimator: 'for those who hold it', fitAsync: 'the page goes on meanwhile' },
	RandomizedSearchCV: { finalEstimator: 'for those who hold it', fitAsync: 'the page goes on meanwhile' },
	GradientBoostingClassifier: { fitSteps: 'the page goes on meanwhile' },
	GradientBoostingRegressor: { fitSteps: 'the page goes on meanwhile' },
	RandomForestClassifier: {
		fitSteps: 'the page goes on meanwhile',
		trees_: 'trees without an estimator around'
	},
	RandomForestRegressor: {
		fitSteps: 'the page goes on meanwhile',
		trees_: 'trees without an estimator around'
	}
};
/** Of every estimator; the others are its inner ones. */
const common = ['clone', 'toJSON', 'featureNamesIn_', 'nFeaturesIn_'];
const inner =
	/^(className|stateShape|params|learned|hasLearned|constructor|checkParams|learn|checkNames|nested)$/;
const innerOfSome = /^(stateOf|weighted|countsOf|logProbsOf|likelihood|scores|candidates)$/;

type Class = new (params?: unknown) => BaseEstimator;
const make = (name: string) => new (ml as unknown as Record<string, Class>)[name]!(needed[name]);

function publicNames(estimator: object): string[] {
	const names = new Set<string>();
	for (let level = Object.getPrototypeOf(estimator) as object; level !== Object.prototype;) {
		Object.getOwnPropertyNames(level).forEach((name) => names.add(name));
		level = Object.getPrototypeOf(level) as object;
	}
	return [...names].filter((name) => !inner.test(name) && !innerOfSome.test(name));
}

describe.each(Object.entries(reference))('%s', (name, theirs) => {
	test('has the parameters of scikit-learn, with its defaults', () => {
		const other = Object.keys(otherDefaults[name] ?? {});
		const own = Object.entries(make(name).getParams() as object).filter(
			([parameter]) => !required.includes(parameter) && !other.includes(parameter)
		);
		const known = theirs.parameters as Record<string, unknown>;
		expect(Object.fromEntries(own)).toEqual(
			Object.fromEntries(own.map(([parameter]) => [parameter, known[parameter]]))
		);
	});

	test('calls its methods and attributes as scikit-learn does', () => {
		const known = new Set([
			...theirs.methods,
			...theirs.attributes,
			...common,
			...Object.keys(otherNames[name] ?? {})
		]);
		expect(publicNames(make(name)).filter((own) => !known.has(own))).toEqual([]);
	});
});
