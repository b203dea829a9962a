import type { Passenger } from 'stagecoach/data';

function checkPassengers(passengers: Passenger[]) {
	const gaps = passengers.flatMap((passenger) =>
		Object.entries(passenger).flatMap(([column, value]) => (value === null ? [column] : []))
	);
	const shareOf = (column: string) => gaps.filter((one) => one === column).length / passengers.length;
	const missing = Object.fromEntries([...new Set(gaps)].map((column) => [column, shareOf(column)]));
	const sorted = passengers.map(({ name }) => name).toSorted();
	const sameName = sorted.filter((name, i) => name === sorted[i + 1] && name !== sorted[i - 1]);
	return { missing, sameName, free: passengers.reduce((sum, { fare }) => sum + (fare === 0 ? 1 : 0), 0) };
}

function sharedTickets(train: Passenger[], test: Passenger[]): number {
	const tickets = train.map(({ ticket }) => ticket);
	return test.reduce((sum, { ticket }) => sum + Number(tickets.includes(ticket)), 0) / test.length;
}
