// feedback: empty group
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
		if (group.rate === null) return null;
		survivors += group.rate * group.passengers;
		passengers += group.passengers;
	}
	return passengers === 0 ? null : survivors / passengers;
}
