import { RandomState } from '#base/random.ts';
import type { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import { Classifier } from '#ml/estimator/classifier.ts';
import { Clusterer } from '#ml/estimator/clusterer.ts';
import { Regressor } from '#ml/estimator/regressor.ts';
import { Transformer } from '#ml/estimator/transformer.ts';

export interface Data {
	X: number[][];
	/** Numbers for a regressor, else two kinds of labels, as numbers. */
	y: number[];
}

/** 40 rows × 4 columns, never negative; the first two columns tell the labels 0 and 1 apart, nearly. */
export function makeData(estimator: BaseEstimator, seed = 7): Data {
	const random = new RandomState(seed);
	const labels = Array.from({ length: 40 }, (_, i) => i % 2);
	const X = labels.map((label) =>
		Array.from({ length: 4 }, (_, j) => Math.abs(random.normal(j < 2 ? 1 + 3 * label : 2)))
	);
	if (!(estimator instanceof Regressor)) return { X, y: labels };
	return { X, y: X.map(([a = 0, b = 0, c = 0]) => a - 2 * b + Math.sin(c) + 0.1 * random.normal()) };
}

/** `fit`, whatever the estimator wants to be given. */
export function fit<Estimator extends BaseEstimator>(estimator: Estimator, { X, y }: Data): Estimator {
	if (estimator instanceof Classifier || estimator instanceof Regressor)
		return estimator.fit(X, y) as Estimator;
	if (estimator instanceof Transformer) return estimator.fit(X, y) as Estimator;
	if (estimator instanceof Clusterer) return estimator.fit(X) as Estimator;
	throw new Error('This is no kind of estimator that the checks know.');
}

interface Asked {
	predict?(X: unknown): unknown;
	predictProba?(X: unknown): unknown;
	transform?(X: unknown): unknown;
	readonly labels_?: unknown;
}

/** All that a fitted estimator says of rows. */
export function answers(estimator: BaseEstimator, X: unknown): Record<string, unknown> {
	const asked = estimator as unknown as Asked;
	return {
		...(asked.predict && { predict: asked.predict(X) }),
		...(asked.predictProba && { predictProba: asked.predictProba(X) }),
		...(asked.transform && { transform: asked.transform(X) }),
		...(!asked.predict && !asked.transform && { labels: asked.labels_ })
	};
}

/** Names of what `fit` sets: they end with an underscore. */
export function attributesOf(estimator: BaseEstimator): string[] {
	const names: string[] = [];
	for (let level = Object.getPrototypeOf(estimator) as object; level !== Object.prototype;) {
		names.push(...Object.getOwnPropertyNames(level).filter((name) => name.endsWith('_')));
		level = Object.getPrototypeOf(level) as object;
	}
	return [...new Set(names)];
}
