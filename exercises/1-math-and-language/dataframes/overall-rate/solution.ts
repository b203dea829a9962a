interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

function overallRate(groups: RateGroup[]): number | null {
	let survivors = 0;
	let passengers = 0;
	for (const group of groups) {
		// A rate times its count gives the sum back; an empty group adds nothing to either side.
		survivors += (group.rate ?? 0) * group.passengers;
		passengers += group.passengers;
	}
	// 0 / 0 would be NaN, which spreads into every later number without a word.
	return passengers === 0 ? null : survivors / passengers;
}

overallRate([
	{ sex: 'female', pclass: 1, passengers: 144, rate: 139 / 144 },
	{ sex: 'male', pclass: 3, passengers: 493, rate: 75 / 493 }
]);
