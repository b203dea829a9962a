// feedback: rounded
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

function unseenChances(passengers: Person[], folds: number[]): number[] {
	const chances = passengers.map(() => 0);
	for (const fold of new Set(folds)) {
		const train = passengers.filter((_, i) => folds[i] !== fold);
		const own = folds.flatMap((one, i) => (one === fold ? [i] : []));
		const test = own.map((i) => passengers[i]!);
		const prepare = _prepare().fit(train);
		const model = new ml.LogisticRegression().fit(
			prepare.transform(train),
			train.map(({ survived }) => survived)
		);
		const answers = model.predictProba(prepare.transform(test));
		own.forEach((i, place) => (chances[i] = Math.round(answers[place]![1]!)));
	}
	return chances;
}
