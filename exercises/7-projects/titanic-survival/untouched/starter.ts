import type { Passenger } from 'stagecoach/data';

/** For each passenger a chance of survival, from what the training passengers taught. */
function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	// TODO: join your milestones, or build something better.
	return [];
}
