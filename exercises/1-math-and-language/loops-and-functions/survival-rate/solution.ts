function survivalRate(people: { survived: number }[]): number | null {
	// 0 / 0 would be NaN.
	if (people.length === 0) return null;

	let survivors = 0;
	for (const { survived } of people) survivors += survived;
	return survivors / people.length;
}

survivalRate([{ survived: 1 }, { survived: 0 }, { survived: 0 }, { survived: 1 }, { survived: 0 }]);
