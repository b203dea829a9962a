import type { Passenger } from 'stagecoach/data';

/** What should not be in the list: gaps, names that stand there twice, fares of 0. */
function checkPassengers(passengers: Passenger[]) {
	const missing: Record<string, number> = {};
	const sameName: string[] = [];
	// TODO: fill both, and count the fares of 0.
	return { missing, sameName, free: 0 };
}

/** The share of the test passengers whose ticket a training passenger has too. */
function sharedTickets(train: Passenger[], test: Passenger[]): number {
	// TODO
	return NaN;
}
