// feedback: learns again
import * as ml from 'stagecoach/ml';

class Preparation extends ml.ColumnTransformer {
	override transform(passengers: object[]): number[][] {
		const { numbers } = this.namedTransformers_;
		const rows = super.transform(passengers);
		if (typeof numbers === 'string') return rows;
		const known = passengers as { age: number | null; fare: number | null }[];
		const anew = numbers!.clone();
		anew.fit(known.map(({ age, fare }) => [age, fare]));
		const scaled = anew.transform!(known.map(({ age, fare }) => [age, fare])) as number[][];
		return rows.map((row, i) => [...scaled[i]!, ...row.slice(2)]);
	}
}

function makePreparation() {
	const numbers = ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler());
	const words = ml.makePipeline(
		new ml.SimpleImputer<string | number>({ strategy: 'mostFrequent' }),
		new ml.OneHotEncoder({ handleUnknown: 'ignore' })
	);
	return new Preparation([
		['numbers', numbers, ['age', 'fare']],
		['words', words, ['sex', 'pclass', 'embarked']]
	]);
}
