// feedback: mean of the rates
interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

function overallRate(groups: RateGroup[]): number | null {
	if (groups.every((group) => group.passengers === 0)) return null;
	return groups.reduce((sum, group) => sum + (group.rate ?? 0), 0) / groups.length;
}
