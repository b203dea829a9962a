// feedback: last person
function survivalRate(people: { survived: number }[]): number | null {
	if (people.length === 0) return null;
	let survivors = 0;
	for (let i = 0; i < people.length - 1; i++) survivors += people[i]!.survived;
	return survivors / people.length;
}
