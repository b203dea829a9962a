// feedback: knows little more than the sex
import type { Passenger } from 'stagecoach/data';

function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	return baselineChances(train, passengers);
}
