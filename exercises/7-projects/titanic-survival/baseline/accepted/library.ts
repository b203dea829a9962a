import * as ml from 'stagecoach/ml';
import type { Passenger } from 'stagecoach/data';

function baselineChances(train: Passenger[], passengers: Known[]): number[] {
	const truthsOf = (group: Passenger[]) => group.map(({ survived }) => Number(survived));
	const shares = new Map<string, number>();
	for (const sex of new Set(train.map((one) => one.sex))) {
		shares.set(sex, ml.mean(truthsOf(train.filter((one) => one.sex === sex))));
	}
	return passengers.map(({ sex }) => shares.get(sex) ?? ml.mean(truthsOf(train)));
}
