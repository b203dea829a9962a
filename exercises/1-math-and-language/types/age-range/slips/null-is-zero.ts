// feedback: `null` as 0
function ageRange(ages: any[]): [number, number] | null {
	if (ages.every((age) => age === null)) return null;
	return [Math.min(...ages), Math.max(...ages)];
}
