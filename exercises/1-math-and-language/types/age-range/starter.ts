function ageRange(ages: (number | null)[]): any {
	// TODO: leave out the nulls, then find the lowest and the highest. And replace any.
	return [0, 100];
}

ageRange([29, null, 0.75, 63]);
