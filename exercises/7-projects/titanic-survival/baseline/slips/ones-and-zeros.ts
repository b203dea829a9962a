// feedback: not a prediction
import type { Passenger } from 'stagecoach/data';

/** For each passenger, the share of survivors among training passengers of the same sex. */
function baselineChances(train: Passenger[], passengers: Known[]): number[] {
	const shareOf = (group: Passenger[]) =>
		group.filter(({ survived }) => survived === 1).length / group.length;
	return passengers.map(({ sex }) => {
		const alike = train.filter((one) => one.sex === sex);
		return shareOf(alike.length > 0 ? alike : train) >= 0.5 ? 1 : 0;
	});
}
