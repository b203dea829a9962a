// feedback: tuple is an array
function ageRange(ages: (number | null)[]): any {
	const known = ages.filter((age) => age !== null);
	return known.length === 0 ? null : { youngest: Math.min(...known), oldest: Math.max(...known) };
}
