// feedback: age of 0
function ageRange(ages: (number | null)[]): [number, number] | null {
	const known = ages.filter((age) => age !== null && age !== 0);
	return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}
