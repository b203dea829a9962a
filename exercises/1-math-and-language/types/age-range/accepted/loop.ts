function ageRange(ages: readonly (number | null)[]): [number, number] | null {
	let range: [number, number] | null = null;
	for (const age of ages) {
		if (age === null) continue;
		if (range === null) range = [age, age];
		else if (age < range[0]) range[0] = age;
		else if (age > range[1]) range[1] = age;
	}
	return range;
}
