// feedback: inside the loop
function survivalRate(people: { survived: number }[]): number | null {
	let survivors = 0;
	for (const { survived } of people) {
		survivors += survived;
		return survivors / people.length;
	}
	return null;
}
