// feedback: those who died
function survivalRate(people: { survived: number }[]): number | null {
	if (people.length === 0) return null;
	const survivors = people.filter(({ survived }) => survived === 1).length;
	return survivors / (people.length - survivors);
}
