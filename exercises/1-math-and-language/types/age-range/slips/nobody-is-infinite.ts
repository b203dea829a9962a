// feedback: Infinity
function ageRange(ages: (number | null)[]): [number, number] | null {
	const known = ages.filter((age) => age !== null);
	return [Math.min(...known), Math.max(...known)];
}
