interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

// Merges the groups pair by pair: the running rate moves towards each group by that group's weight.
function overallRate(groups: RateGroup[]): number | null {
	let rate: number | null = null;
	let seen = 0;
	for (const group of groups) {
		if (group.rate === null || group.passengers === 0) continue;
		seen += group.passengers;
		rate = rate === null ? group.rate : rate + ((group.rate - rate) * group.passengers) / seen;
	}
	return rate;
}
