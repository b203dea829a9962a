// feedback: sorts as texts
function ageRange(ages: (number | null)[]): [number, number] | null {
	const known = ages.filter((age) => age !== null).toSorted();
	return known.length === 0 ? null : [known[0]!, known.at(-1)!];
}
