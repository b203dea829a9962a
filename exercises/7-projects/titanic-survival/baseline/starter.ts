import type { Passenger } from 'stagecoach/data';

/** For each passenger, the share of survivors among training passengers of the same sex. */
function baselineChances(train: Passenger[], passengers: Known[]): number[] {
	// TODO
	return [];
}
