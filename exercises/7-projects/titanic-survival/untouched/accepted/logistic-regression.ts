import * as ml from 'stagecoach/ml';
import type { Passenger } from 'stagecoach/data';

function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	if (passengers.length === 0) return [];
	const medianAge = ml.median(train.flatMap(({ age }) => age ?? []));
	const rowOf = ({ sex, pclass, age, sibsp, parch, name }: Known) => [
		Number(sex === 'female'),
		Number(pclass === 1),
		Number(pclass === 3),
		Number(sex === 'female' && pclass === 3),
		(age ?? medianAge) / 10,
		Number(name.includes('Master.')),
		sibsp + parch
	];
	const model = new ml.LogisticRegression().fit(
		train.map(rowOf),
		train.map(({ survived }): number => survived)
	);
	return model.predictProba(passengers.map(rowOf)).map(([, chance]) => chance!);
}
