// feedback: NaN
interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

function overallRate(groups: RateGroup[]): number | null {
	const survivors = groups.reduce((sum, group) => sum + (group.rate ?? 0) * group.passengers, 0);
	return survivors / groups.reduce((sum, group) => sum + group.passengers, 0);
}
