/** JSON of every estimator, damaged in each of its fields: it is refused with words that name the field, or it works. */
import { describe, expect, test } from 'vitest';
import { BaseEstimator, fromJSON } from '#ml/estimator/base-estimator.ts';
import type { EstimatorClass } from '#ml/estimator/from-json.ts';
import * as ml from '#ml/index.ts';
import { fit, makeData } from './data.ts';

type Json = Record<string, unknown>;
type Class = new (options?: unknown) => BaseEstimator;

const forest = { nEstimators: 3, randomState: 0 };
const search = { estimator: new ml.Ridge(), cv: 2 };
/** With what those are made that need something, or would be slow. */
const options: Record<string, unknown> = {
	ColumnTransformer: [['own', new ml.StandardScaler(), [0]]],
	FeatureUnion: [['own', new ml.StandardScaler()]],
	GradientBoostingClassifier: forest,
	GradientBoostingRegressor: forest,
	GridSearchCV: { ...search, paramGrid: { alpha: [1, 2] } },
	KMeans: { nClusters: 2, randomState: 0 },
	KNeighborsClassifier: { algorithm: 'kd_tree', leafSize: 5 },
	KNeighborsRegressor: { algorithm: 'brute' },
	Pipeline: [
		['scale', new ml.StandardScaler()],
		['own', new ml.Ridge()]
	],
	RFE: { estimator: new ml.Ridge() },
	RandomForestClassifier: { ...forest, oobScore: true },
	RandomForestRegressor: forest,
	RandomizedSearchCV: { ...search, paramDistributions: { alpha: [1, 2] }, nIter: 2, randomState: 0 },
	SVC: { probability: true, randomState: 0 },
	SelectKBest: { k: 2 }
};
const bare = ['BaseEstimator', 'Classifier', 'Clusterer', 'Regressor', 'Transformer'];
/** What they are given is no matrix of numbers. */
const others: Record<string, { X: unknown; y?: unknown }> = {
	CountVectorizer: { X: ['red car', 'blue bus'] },
	TfidfVectorizer: { X: ['red car', 'blue bus'] },
	LabelEncoder: { X: ['a', 'b'] },
	AlternatingLeastSquares: { X: [[1, 2], [2, 3], [1, 3]], y: [3, 1, 2] }, // prettier-ignore
	NeighbourRecommender: { X: [[1, 2], [2, 3], [1, 3]], y: [3, 1, 2] } // prettier-ignore
};

const classes = Object.entries(ml as unknown as Record<string, Class>).filter(
	([name, Class]) => Class.prototype instanceof BaseEstimator && !bare.includes(name)
);
const every = classes.map(([, Class]) => Class as unknown as EstimatorClass<BaseEstimator>);

const damages: [string, unknown][] = [
	['nothing', undefined],
	['null', null],
	['a text', 'damaged'],
	['an object', {}],
	['an empty list', []],
	['a list too long', [1, 2, 3, 4, 5, 6, 7]],
	['a negative number', -1],
	['a fraction', 0.5],
	['a large number', 99],
	['a huge number', 1e308],
	['NaN', { $: 'number', text: 'NaN' }],
	['another kind of list', { $: 'Uint8Array', values: [1, 2] }],
	['a switch', true]
];

/** Words that the engine writes when code meets what it did not expect. */
const inner =
	/Cannot (read|convert|mix|set|destructure)|is not (a function|iterable|a constructor|defined)|Invalid (array|typed|count)|Maximum call|Reduce of empty|out of bounds|undefined \(|circular/;

/** Paths to each field, and to the first and last entry of lists. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [path];
	const keys = Array.isArray(value)
		? [...new Set([0, value.length - 1])].filter((at) => at >= 0)
		: Object.keys(value).filter((key) => key !== '$' && key !== 'format');
	return [
		...(path.length > 1 ? [path] : []),
		...keys.flatMap((key) => pathsIn((value as Json)[key], [...path, key]))
	];
}

/** What is damaged in there is named by the estimator inside, or is the whole of it. */
const holdsEstimators = (key: string | number) =>
	/^(steps|transformerList|transformers|remainder|parts|best|estimator)$/.test(String(key));

/** One of the names on the way to what was damaged. */
function fieldsOf(path: (string | number)[]): RegExp {
	const names = path.filter((key) => typeof key === 'string' && !['params', 'state', 'values'].includes(key));
	// Where two lists do not fit each other, either may be the damaged one.
	const unfit = ['must have the length', 'a whole number below', 'do not fit', 'for . classes'];
	return names.length === 0 ? /./ : new RegExp([...names, ...unfit].join('|'));
}

function withDamage(json: Json, path: (string | number)[], damage: unknown): Json {
	const copy = structuredClone(json);
	const last = path.at(-1)!;
	const holder = path.slice(0, -1).reduce<Json>((held, key) => held[key] as Json, copy);
	if (damage === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
	else holder[last] = damage ?? null;
	return copy;
}

function works(work: () => unknown): boolean {
	try {
		work();
		return true;
	} catch {
		return false;
	}
}

function hasNaN(value: unknown): boolean {
	if (typeof value === 'number') return Number.isNaN(value);
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some(hasNaN);
}

describe.each(classes)('%s', (name, Class) => {
	const make = () => new Class(options[name]);
	const { X, y } = (others[name] ?? makeData(make())) as { X: number[][]; y: number[] };
	const fitted = make();
	if (others[name] || !('fit' in fitted))
		(fitted as unknown as { fit?(X: unknown, y: unknown): void }).fit?.(X, y);
	else if ('fitResample' in fitted) (fitted as unknown as ml.SMOTE).fitResample(X, y);
	else if (['Pipeline', 'GridSearchCV', 'RandomizedSearchCV'].includes(name))
		(fitted as unknown as ml.Ridge).fit(X, y);
	else fit(fitted, { X, y });
	const json = JSON.parse(JSON.stringify(fitted)) as Json;

	/** What the undamaged one can say of rows. */
	const questions = (['predict', 'predictProba', 'transform'] as const).filter((question) =>
		works(() => (fitted as unknown as Record<string, (X: unknown) => unknown>)[question]!(X))
	);
	const ask = (model: BaseEstimator) =>
		questions.map((question) => (model as unknown as Record<string, (X: unknown) => unknown>)[question]!(X));

	test.each(
		pathsIn({ params: json.params, state: json.state }).map((path) => [path.join('.'), path] as const)
	)('with damage in %s', (_name, path) => {
		for (const [what, damage] of damages) {
			let read: BaseEstimator | undefined;
			let found: unknown;
			try {
				read = fromJSON(withDamage(json, path, damage), every);
				found = ask(read);
			} catch (error) {
				expect(error, what).toBeInstanceOf(Error);
				const { message, stack } = error as Error;
				expect(message, `${what}: ${stack}`).not.toMatch(inner);
				if (!read && !path.some(holdsEstimators)) expect(message, what).toMatch(fieldsOf(path));
				continue;
			}
			expect(hasNaN(found), `${what}: NaN is predicted`).toBe(false);
		}
	});
});

test.each([
	new ml.DecisionTreeClassifier(),
	new ml.RandomForestClassifier({ nEstimators: 2, randomState: 0 })
])('a leaf without weight is damage, not NaN: case %#', (model) => {
	const { X, y } = makeData(model);
	const text = JSON.stringify(model.fit(X, y));
	const damaged = text.replace(/("weightedNNodeSamples":.*?)([1-9][0-9.]*)(\])/, '$10$3');
	expect(damaged).not.toBe(text);
	expect(() => fromJSON(damaged, every)).toThrow(/has a leaf \d+ without weight \(weightedNNodeSamples\)/);
});
