function ageRange(ages: (number | null)[]): [youngest: number, oldest: number] | null {
	// After this filter TypeScript knows that only numbers are left.
	const known = ages.filter((age) => age !== null);
	// Math.min of nothing is Infinity, which is nobody's age.
	if (known.length === 0) return null;
	return [Math.min(...known), Math.max(...known)];
}

ageRange([29, null, 0.75, 63]);
