import * as ml from 'stagecoach/ml';

interface Person {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
	survived: number;
}

const _prepare = () =>
	new ml.ColumnTransformer([
		[
			'numbers',
			ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler()),
			['age', 'fare']
		],
		[
			'words',
			ml.makePipeline(
				new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
				new ml.OneHotEncoder({ handleUnknown: 'ignore' })
			),
			['sex', 'pclass', 'embarked']
		]
	]);

const unseenChances = (passengers: Person[], folds: number[]) => {
	const cv = [...new Set(folds)].map((fold) => ({
		train: folds.flatMap((one, i) => (one === fold ? [] : [i])),
		test: folds.flatMap((one, i) => (one === fold ? [i] : []))
	}));
	const recipe = ml.makePipeline(_prepare(), new ml.LogisticRegression());
	const truths = passengers.map(({ survived }) => survived);
	const chances = ml.crossValPredict(recipe, passengers, truths, { cv, method: 'predictProba' });
	return chances.map(([, one]) => one!);
};
