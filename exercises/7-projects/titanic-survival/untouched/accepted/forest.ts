import * as ml from 'stagecoach/ml';
import type { Passenger } from 'stagecoach/data';

function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	if (passengers.length === 0) return [];
	const rowsOf = (list: Known[]) =>
		list.map(({ pclass, sex, age, fare, sibsp, parch }) => [
			pclass,
			sex === 'male' ? 1 : 0,
			age ?? -1,
			fare ?? 0,
			sibsp + parch
		]);
	const forest = new ml.RandomForestClassifier({ nEstimators: 80, minSamplesLeaf: 5, randomState: 1 });
	forest.fit(
		rowsOf(train),
		train.map(({ survived }) => Number(survived))
	);
	return forest.predictProba(rowsOf(passengers)).map((chances) => chances[1]!);
}
