// feedback: per cent
interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

function overallRate(groups: RateGroup[]): number | null {
	const survivors = groups.reduce((sum, group) => sum + (group.rate ?? 0) * group.passengers, 0);
	const passengers = groups.reduce((sum, group) => sum + group.passengers, 0);
	return passengers === 0 ? null : (100 * survivors) / passengers;
}
