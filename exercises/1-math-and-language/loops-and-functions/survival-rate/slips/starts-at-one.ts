// feedback: from place 0
function survivalRate(people: { survived: number }[]): number | null {
	if (people.length === 0) return null;
	let survivors = 0;
	for (let i = 1; i < people.length; i++) survivors += people[i]!.survived;
	return survivors / people.length;
}
