// feedback: with the mean
import * as ml from 'stagecoach/ml';

/** A new, unfitted preparation of passengers. */
function makePreparation() {
	const numbers = ml.makePipeline(new ml.SimpleImputer(), new ml.StandardScaler());
	const words = ml.makePipeline(
		new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
		new ml.OneHotEncoder({ handleUnknown: 'ignore' })
	);
	return new ml.ColumnTransformer([
		['numbers', numbers, ['age', 'fare']],
		['words', words, ['sex', 'pclass', 'embarked']]
	]);
}
