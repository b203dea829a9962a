// feedback: sorted
import type { Passenger } from 'stagecoach/data';

/** What should not be in the list: gaps, names that stand there twice, fares of 0. */
function checkPassengers(passengers: Passenger[]) {
	const columns = Object.keys(passengers[0] ?? {}) as (keyof Passenger)[];
	const shares = columns.map((column): [string, number] => {
		const gaps = passengers.filter((passenger) => passenger[column] === null);
		return [column, gaps.length / passengers.length];
	});
	const names = passengers.map(({ name }) => name);
	const again = names.filter((name, i) => names.indexOf(name) < i);
	return {
		missing: Object.fromEntries(shares.filter(([, share]) => share > 0)),
		sameName: [...new Set(again)],
		free: passengers.filter(({ fare }) => fare === 0).length
	};
}

/** The share of the test passengers whose ticket a training passenger has too. */
function sharedTickets(train: Passenger[], test: Passenger[]): number {
	const tickets = new Set(train.map(({ ticket }) => ticket));
	return test.filter(({ ticket }) => tickets.has(ticket)).length / test.length;
}
