// feedback: changed its argument
function ageRange(ages: any[]): [number, number] | null {
	ages.sort((a, b) => a - b);
	const known = ages.filter((age) => age !== null);
	return known.length === 0 ? null : [known[0]!, known.at(-1)!];
}
