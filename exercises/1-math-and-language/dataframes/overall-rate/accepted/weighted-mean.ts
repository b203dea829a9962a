interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

// Each group has the weight of its share of all passengers: NumPy's average(rates, weights=counts).
function overallRate(groups: RateGroup[]): number | null {
	const known = groups.filter((group) => group.rate !== null);
	const total = known.reduce((sum, group) => sum + group.passengers, 0);
	if (total === 0) return null;
	return known
		.map(({ rate, passengers }) => (rate ?? 0) * (passengers / total))
		.reduce((sum, part) => sum + part, 0);
}
