import { BaseEstimator } from '#ml/estimator/base-estimator.ts';
import {
	DBSCAN,
	DecisionTreeClassifier,
	DecisionTreeRegressor,
	GaussianNB,
	GradientBoostingClassifier,
	GradientBoostingRegressor,
	KMeans,
	KNeighborsClassifier,
	LinearSVC,
	LogisticRegression,
	MultinomialNB,
	PCA,
	RandomForestClassifier,
	RandomForestRegressor,
	silhouetteScore,
	StandardScaler,
	SVC
} from '#ml/index.ts';

export interface Case {
	/** As scikit-learn writes it: Python makes it of this text. */
	python: string;
	ours: () => BaseEstimator;
	data: DataName;
	/** How many times slower than scikit-learn it may be. */
	aim: number;
}

/** Rows × columns of each data set. */
export const sizes = {
	large: [100_000, 20],
	middle: [20_000, 20],
	few: [20_000, 3],
	small: [3000, 20],
	counts: [20_000, 50]
} as const;

export type DataName = keyof typeof sizes;

/** The score of groups that are given, in the shape of an estimator. */
class Silhouette extends BaseEstimator {
	constructor() {
		super({}, {});
	}

	fit(X: number[][], y: number[]): number {
		return silhouetteScore(X, y);
	}
}

/** A line for each estimator: add yours. */
export const cases: readonly Case[] = [
	{
		python: 'DecisionTreeClassifier(random_state=0)',
		ours: () => new DecisionTreeClassifier({ randomState: 0 }),
		...{ data: 'large', aim: 3 }
	},
	{
		python: 'DecisionTreeRegressor(random_state=0)',
		ours: () => new DecisionTreeRegressor({ randomState: 0 }),
		...{ data: 'large', aim: 3 }
	},
	{
		python: 'RandomForestClassifier(n_estimators=20, random_state=0)',
		ours: () => new RandomForestClassifier({ nEstimators: 20, randomState: 0 }),
		...{ data: 'middle', aim: 3 }
	},
	{
		python: 'RandomForestRegressor(n_estimators=10, random_state=0)',
		ours: () => new RandomForestRegressor({ nEstimators: 10, randomState: 0 }),
		...{ data: 'middle', aim: 3 }
	},
	{
		python: 'GradientBoostingClassifier(n_estimators=20, random_state=0)',
		ours: () => new GradientBoostingClassifier({ nEstimators: 20, randomState: 0 }),
		...{ data: 'middle', aim: 3 }
	},
	{
		python: 'GradientBoostingRegressor(n_estimators=20, random_state=0)',
		ours: () => new GradientBoostingRegressor({ nEstimators: 20, randomState: 0 }),
		...{ data: 'middle', aim: 3 }
	},
	{
		python: 'LogisticRegression()',
		ours: () => new LogisticRegression(),
		...{ data: 'large', aim: 5 }
	},
	{
		python: 'KMeans(n_clusters=8, n_init=1, random_state=0)',
		ours: () => new KMeans({ nClusters: 8, nInit: 1, randomState: 0 }),
		...{ data: 'large', aim: 3 }
	},
	{ python: 'PCA(n_components=5)', ours: () => new PCA({ nComponents: 5 }), ...{ data: 'large', aim: 5 } },
	{ python: 'StandardScaler()', ours: () => new StandardScaler(), ...{ data: 'large', aim: 5 } },
	{ python: 'GaussianNB()', ours: () => new GaussianNB(), ...{ data: 'large', aim: 5 } },
	{ python: 'MultinomialNB()', ours: () => new MultinomialNB(), ...{ data: 'counts', aim: 5 } },
	{ python: 'KNeighborsClassifier()', ours: () => new KNeighborsClassifier(), ...{ data: 'few', aim: 5 } },
	{ python: 'KNeighborsClassifier()', ours: () => new KNeighborsClassifier(), ...{ data: 'small', aim: 5 } },
	{
		python: 'LinearSVC(random_state=0)',
		ours: () => new LinearSVC({ randomState: 0 }),
		...{ data: 'middle', aim: 5 }
	},
	{ python: 'DBSCAN(eps=0.25)', ours: () => new DBSCAN({ eps: 0.25 }), ...{ data: 'few', aim: 5 } },
	{ python: 'DBSCAN(eps=3)', ours: () => new DBSCAN({ eps: 3 }), ...{ data: 'small', aim: 5 } },
	{ python: 'Silhouette()', ours: () => new Silhouette(), ...{ data: 'small', aim: 5 } },
	{ python: 'SVC()', ours: () => new SVC(), ...{ data: 'small', aim: 5 } }
];
