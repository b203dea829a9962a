// feedback: number of survivors
function survivalRate(people: { survived: number }[]): number | null {
	if (people.length === 0) return null;
	let survivors = 0;
	for (const { survived } of people) survivors += survived;
	return survivors;
}
