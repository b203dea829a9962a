// feedback: the chance is 0
import * as ml from 'stagecoach/ml';
import type { Passenger } from 'stagecoach/data';

function baselineChances(train: Passenger[], passengers: Known[]): number[] {
	const groups = Object.groupBy(train, (one) => one.sex);
	const all = ml.mean(train.map((one) => one.survived));
	const shares = new Map(
		Object.entries(groups).map(([sex, group]) => [sex, ml.mean(group!.map((one) => one.survived))])
	);
	return passengers.map((one) => shares.get(one.sex) || all);
}
