// feedback: fold after fold
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
	return [...new Set(folds)].sort().flatMap((fold) => {
		const others = passengers.filter((_, i) => folds[i] !== fold);
		const recipe = ml.makePipeline(_prepare(), new ml.LogisticRegression()).fit(
			others,
			others.map(({ survived }) => survived)
		);
		return recipe.predictProba(passengers.filter((_, i) => folds[i] === fold)).map(([, one]) => one!);
	});
}
