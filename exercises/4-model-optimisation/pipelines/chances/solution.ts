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

/** The chance of each passenger, from a recipe that has not seen him or her. */
function unseenChances(passengers: Person[], folds: number[]): number[] {
	const chances = passengers.map(() => 0);
	for (const fold of new Set(folds)) {
		const others = passengers.filter((_, i) => folds[i] !== fold);
		// One object learns everything, so nothing can learn from the wrong rows.
		const recipe = ml.makePipeline(_prepare(), new ml.LogisticRegression());
		recipe.fit(
			others,
			others.map(({ survived }) => survived)
		);
		const own = folds.flatMap((one, i) => (one === fold ? [i] : []));
		const answers = recipe.predictProba(own.map((i) => passengers[i]!));
		own.forEach((i, place) => (chances[i] = answers[place]![1]!));
	}
	return chances;
}

const _six = [
	{ sex: 'female', pclass: 1, age: 30, fare: 80, embarked: 'C', survived: 1 },
	{ sex: 'male', pclass: 3, age: 22, fare: 8, embarked: 'S', survived: 0 },
	{ sex: 'female', pclass: 3, age: null, fare: 7, embarked: 'Q', survived: 0 },
	{ sex: 'male', pclass: 1, age: 50, fare: 60, embarked: 'S', survived: 1 },
	{ sex: 'male', pclass: 2, age: null, fare: 13, embarked: null, survived: 0 },
	{ sex: 'female', pclass: 2, age: 4, fare: null, embarked: 'S', survived: 1 }
];
unseenChances(_six, [0, 1, 0, 1, 1, 0]);
