import * as ml from 'stagecoach/ml';

/** A new, unfitted preparation of passengers. */
function makePreparation() {
	const numbers = ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler());
	// A small fold may lack a port; a passenger from there must not stop the whole recipe.
	const words = ml.makePipeline(
		new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
		new ml.OneHotEncoder({ handleUnknown: 'ignore' })
	);
	return new ml.ColumnTransformer([
		['numbers', numbers, ['age', 'fare']],
		['words', words, ['sex', 'pclass', 'embarked']]
	]);
}

const _preparation = makePreparation().fit([
	{ sex: 'male', pclass: 3, age: 20, fare: 8, embarked: 'S' },
	{ sex: 'female', pclass: 1, age: 40, fare: 72, embarked: null }
]);
_preparation.transform([{ sex: 'male', pclass: 2, age: null, fare: 104, embarked: 'Q' }]);
