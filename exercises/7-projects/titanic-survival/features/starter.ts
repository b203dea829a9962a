import * as ml from 'stagecoach/ml';

/** Turns passengers into rows of ten numbers; what fills gaps is learned by fit alone. */
class PassengerTable {
	fit(passengers: Known[]): this {
		// TODO: learn the medians.
		return this;
	}

	transform(passengers: Known[]): number[][] {
		// TODO: a row of ten numbers for each passenger.
		return [];
	}
}
