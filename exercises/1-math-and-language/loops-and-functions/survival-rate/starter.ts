function survivalRate(people: { survived: number }[]): number | null {
	let survivors = 0;
	// TODO: count the survivors in a loop, then divide. And what if nobody is there?
	return survivors;
}

survivalRate([{ survived: 1 }, { survived: 0 }, { survived: 0 }, { survived: 1 }, { survived: 0 }]);
