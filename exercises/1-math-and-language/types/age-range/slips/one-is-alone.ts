// feedback: single known age is both
function ageRange(ages: (number | null)[]): [number, number] | null {
	const known = ages.filter((age) => age !== null);
	return known.length < 2 ? null : [Math.min(...known), Math.max(...known)];
}
