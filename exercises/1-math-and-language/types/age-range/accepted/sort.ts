function ageRange(ages: (number | null)[]): [number, number] | null {
	const sorted = ages.flatMap((age) => age ?? []).sort((a, b) => a - b);
	const [youngest] = sorted;
	return youngest === undefined ? null : [youngest, sorted.at(-1) ?? youngest];
}
