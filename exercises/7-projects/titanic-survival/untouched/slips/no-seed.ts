// feedback: Two calls
import * as ml from 'stagecoach/ml';
import type { Passenger } from 'stagecoach/data';

function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	if (passengers.length === 0) return [];
	const table = new PassengerTable();
	table.fit(train);
	const forest = new ml.RandomForestClassifier({ nEstimators: 60, minSamplesLeaf: 3 });
	forest.fit(
		table.transform(train),
		train.map(({ survived }) => Number(survived))
	);
	return forest.predictProba(table.transform(passengers)).map((chances) => chances[1]!);
}
