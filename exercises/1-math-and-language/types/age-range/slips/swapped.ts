// feedback: lowest first
function ageRange(ages: (number | null)[]): [number, number] | null {
	const known = ages.filter((age) => age !== null);
	return known.length === 0 ? null : [Math.max(...known), Math.min(...known)];
}
