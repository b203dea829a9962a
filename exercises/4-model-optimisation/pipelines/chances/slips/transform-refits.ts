// feedback: prepared by itself
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

/** Scales the passengers of the fold by themselves; their words are encoded as those of the others. */
function unseenChances(passengers: Person[], folds: number[]): number[] {
	const chances = passengers.map(() => 0);
	for (const fold of new Set(folds)) {
		const others = passengers.filter((_, i) => folds[i] !== fold);
		const own = folds.flatMap((one, i) => (one === fold ? [i] : []));
		const test = own.map((i) => passengers[i]!);
		const prepare = _prepare().fit(others);
		const model = new ml.LogisticRegression().fit(
			prepare.transform(others),
			others.map(({ survived }) => survived)
		);
		const scaled = ml
			.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler())
			.fitTransform(test.map(({ age, fare }) => [age, fare]));
		const rows = prepare.transform(test).map((row, i) => [...scaled[i]!, ...row.slice(2)]);
		model.predictProba(rows).forEach(([, one], place) => (chances[own[place]!] = one!));
	}
	return chances;
}
