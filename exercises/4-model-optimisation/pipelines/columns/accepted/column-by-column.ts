import * as ml from 'stagecoach/ml';

function makePreparation() {
	const numbers = ['age', 'fare'].map((name): ml.ColumnPart => {
		const steps = ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler());
		return [name, steps, [name]];
	});
	const known = ['sex', 'pclass'].map((name): ml.ColumnPart => [
		name,
		new ml.OneHotEncoder({ handleUnknown: 'ignore' }),
		[name]
	]);
	const port = new ml.Pipeline([
		['fill', new ml.SimpleImputer<string>({ strategy: 'mostFrequent' })],
		['encode', new ml.OneHotEncoder({ handleUnknown: 'ignore' })]
	]);
	return new ml.ColumnTransformer([...numbers, ...known, ['port', port, ['embarked']]]);
}
