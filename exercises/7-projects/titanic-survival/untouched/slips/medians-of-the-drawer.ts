// feedback: depends on who else
import type { Passenger } from 'stagecoach/data';

/** For each passenger a chance of survival, from what the training passengers taught. */
function survivalChances(train: Passenger[], passengers: Known[]): number[] {
	if (passengers.length === 0) return [];
	const table = new PassengerTable();
	table.fit(train);
	const truths = train.map(({ survived }) => Number(survived));
	return ensembleChances(
		table.transform(train),
		truths,
		table.transform((table.fit(passengers), passengers))
	);
}
