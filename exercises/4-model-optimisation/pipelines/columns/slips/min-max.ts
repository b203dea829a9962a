// feedback: between 0 and 1
import * as ml from 'stagecoach/ml';

/** A new, unfitted preparation of passengers. */
function makePreparation() {
	const numbers = ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.MinMaxScaler());
	const words = ml.makePipeline(
		new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
		new ml.OneHotEncoder({ handleUnknown: 'ignore' })
	);
	return new ml.ColumnTransformer([
		['numbers', numbers, ['age', 'fare']],
		['words', words, ['sex', 'pclass', 'embarked']]
	]);
}
