import * as ml from 'stagecoach/ml';

/** A new, unfitted preparation of passengers. */
function makePreparation() {
	// TODO: fill and standardise the numbers, fill and encode the words.
	return new ml.ColumnTransformer([['numbers', 'passthrough', ['age', 'fare']]]);
}

const _preparation = makePreparation().fit([
	{ sex: 'male', pclass: 3, age: 20, fare: 8, embarked: 'S' },
	{ sex: 'female', pclass: 1, age: 40, fare: 72, embarked: null }
]);
_preparation.transform([{ sex: 'male', pclass: 2, age: null, fare: 104, embarked: 'Q' }]);
