interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

function overallRate(groups: RateGroup[]): number | null {
	// TODO: the survival rate of all passengers in these groups together
	return 0;
}

overallRate([
	{ sex: 'female', pclass: 1, passengers: 144, rate: 139 / 144 },
	{ sex: 'male', pclass: 3, passengers: 493, rate: 75 / 493 }
]);
