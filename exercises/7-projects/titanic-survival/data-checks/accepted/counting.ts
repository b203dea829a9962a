import type { Passenger } from 'stagecoach/data';

function checkPassengers(passengers: Passenger[]) {
	const missing: Record<string, number> = {};
	const times = new Map<string, number>();
	let free = 0;
	for (const passenger of passengers) {
		for (const [column, value] of Object.entries(passenger)) {
			if (value === null) missing[column] = (missing[column] ?? 0) + 1 / passengers.length;
		}
		times.set(passenger.name, (times.get(passenger.name) ?? 0) + 1);
		if (passenger.fare === 0) free++;
	}
	const sameName: string[] = [];
	for (const [name, count] of times) if (count > 1) sameName.push(name);
	sameName.sort();
	return { missing, sameName, free };
}

function sharedTickets(train: Passenger[], test: Passenger[]): number {
	let shared = 0;
	for (const one of test) if (train.some((other) => other.ticket === one.ticket)) shared++;
	return shared / test.length;
}
